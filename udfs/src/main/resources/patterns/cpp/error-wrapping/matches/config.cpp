Config load(const std::string& path) {
  try {
    return parse(read(path));
  } catch (...) {
    std::throw_with_nested(std::runtime_error("cannot load " + path)); // expect: error-wrapping
  }
}
