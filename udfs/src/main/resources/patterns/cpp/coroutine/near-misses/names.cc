void co_await_all(const std::vector<Handle>& handles) {
  for (const auto& handle : handles) handle.Join();
}
