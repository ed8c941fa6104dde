std::size_t count(const std::string& path) {
  std::unique_ptr<Reader> reader = open(path);
  auto copy = std::make_shared<Index>(*reader);
  return copy->size();
}
