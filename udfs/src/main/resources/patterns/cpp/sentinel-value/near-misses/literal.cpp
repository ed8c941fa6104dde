int index_of(const std::vector<int>& values, int wanted) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i] == wanted) return static_cast<int>(i);
  }
  return -1;
}
