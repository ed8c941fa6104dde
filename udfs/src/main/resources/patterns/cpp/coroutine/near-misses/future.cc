std::future<int> Start() {
  return std::async(std::launch::async, [] { return Compute(); });
}
