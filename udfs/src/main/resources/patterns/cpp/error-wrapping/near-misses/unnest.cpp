void print(const std::exception& error) {
  std::cerr << error.what() << '\n';
  try {
    std::rethrow_if_nested(error);
  } catch (const std::exception& cause) {
    print(cause);
  }
}
