void Queue::push(Job job) {
  {
    std::lock_guard<std::mutex> lock(mutex_); // expect: lock-guard
    jobs_.push_back(std::move(job));
  }
  ready_.notify_one();
}
