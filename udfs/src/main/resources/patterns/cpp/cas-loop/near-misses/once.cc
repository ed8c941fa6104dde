bool Worker::Start() {
  bool expected = false;
  return running_.compare_exchange_strong(expected, true);
}
