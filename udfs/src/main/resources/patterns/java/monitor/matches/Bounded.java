package sync;

public final class Bounded { // expect: monitor
  private final Object[] slots = new Object[8];
  private int count;

  public synchronized void put(Object item) throws InterruptedException {
    while (count == slots.length) {
      wait();
    }
    slots[count++] = item;
    notifyAll();
  }

  public synchronized Object take() throws InterruptedException {
    while (count == 0) {
      wait();
    }
    notifyAll();
    return slots[--count];
  }
}
