template <typename... Args>
std::unique_ptr<Node> Make(Args&&... args) {
  return std::make_unique<Node>(std::forward<Args>(args)...);
}
