void Wait(const std::atomic<bool>& ready) {
  while (!ready.load(std::memory_order_acquire)) std::this_thread::yield();
}
