int Sum(const std::vector<int>& values) {
  return std::accumulate(values.begin(), values.end(), 0);
}
