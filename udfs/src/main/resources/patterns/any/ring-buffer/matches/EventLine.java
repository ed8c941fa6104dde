final class EventLine { // expect: ring-buffer
  private final long[] events = new long[256];
  private final int mask = 255;
  private long producer;
  private long consumer;

  void put(long event) {
    events[(int) (producer & mask)] = event;
    slots[producer & mask] = event;
    producer++;
  }

  long take() {
    return slots[consumer & mask];
  }
}
