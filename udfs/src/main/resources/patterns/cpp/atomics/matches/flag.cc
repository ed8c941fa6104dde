bool Stopping() {  // expect: atomics
  using namespace std;
  return stopping.load(memory_order_relaxed);
}
