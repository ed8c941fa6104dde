void Counter::increment() {
  mutex_.lock();
  ++value_;
  mutex_.unlock();
}
