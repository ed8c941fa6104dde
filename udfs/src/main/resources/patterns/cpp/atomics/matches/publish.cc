void Config::Publish(Snapshot* next) {  // expect: atomics
  Snapshot* old = current_.exchange(next, std::memory_order_acq_rel);
  retired_.push_back(old);
}
