class List {
  struct Node {
    int value;
    Node* next;
  };
  std::unique_ptr<Node> head_;
  int size_ = 0;
};
