struct Node {
  std::unique_ptr<Node> next;
  std::vector<Node> children;
};
