void Publish(std::atomic<bool>& ready) {
  std::atomic_thread_fence(std::memory_order_release);
  ready.store(true, std::memory_order_relaxed);
}
