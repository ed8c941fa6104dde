template <typename T>
void Stack<T>::Push(Node* node) {
  node->next = head_.load(std::memory_order_relaxed);
  while (!head_.compare_exchange_weak(node->next, node, std::memory_order_release)) {  // expect: cas-loop
  }
}
