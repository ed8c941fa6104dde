void StartAll(std::vector<Slot>& slots) {
  for (auto& slot : slots) {
    pool.Run([&slot] {
      int empty = 0;
      slot.state.compare_exchange_strong(empty, 1);
    });
  }
}
