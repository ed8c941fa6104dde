void Merge(Node* left, Node* right) {
  left->inputs = right->inputs;
}
