class Counter {
 public:
  void Add(long amount) {  // expect: atomics
    value_.fetch_add(amount, std::memory_order_relaxed);
  }
  long value() const { return value_.load(std::memory_order_acquire); }  // expect: atomics

 private:
  std::atomic<long> value_{0};
};
