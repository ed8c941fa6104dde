Generator<int> Countdown(int from) {  // expect: coroutine
  for (int i = from; i > 0; --i) {
    co_yield i;
  }
}
