void RaiseTo(std::atomic<int>& maximum, int value) {
  int seen = maximum.load();
  do {  // expect: cas-loop
    if (seen >= value) return;
  } while (!maximum.compare_exchange_weak(seen, value));
}
