package home;

final class Door implements Closable {
  private final Lock upper;
  private final Lock lower;

  Door(Lock upper, Lock lower) {
    this.upper = upper;
    this.lower = lower;
  }

  public boolean opens(Key key) {
    return upper.opens(key) && lower.opens(key);
  }
}
