package limits;

final class Window {
  private int count;
  private long begin;

  boolean allow() {
    if (System.currentTimeMillis() - begin > 1000) {
      begin = System.currentTimeMillis();
      count = 0;
    }
    return count++ < 10;
  }
}
