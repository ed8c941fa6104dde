template <typename T>
T Largest(const std::vector<T>& values) {
  return *std::max_element(values.begin(), values.end());
}
