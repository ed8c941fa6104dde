bool Budget::Take(int64_t bytes) {
  for (;;) {  // expect: cas-loop
    int64_t left = left_.load();
    if (left < bytes) return false;
    if (left_.compare_exchange_strong(left, left - bytes)) return true;
  }
}
