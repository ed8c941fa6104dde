package login;

final class Attempts {
  private int wrong;
  private boolean locked;

  void wrong() {
    wrong++;
    if (wrong > 3) {
      locked = true;
    }
  }

  void right() {
    wrong = 0;
  }

  boolean isLocked() {
    return locked;
  }
}
