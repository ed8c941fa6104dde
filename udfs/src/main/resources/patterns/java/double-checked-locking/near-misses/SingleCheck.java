package db;

class SingleCheck {
  private static SingleCheck instance;

  static SingleCheck get() {
    if (instance == null) {
      synchronized (SingleCheck.class) {
        instance = new SingleCheck();
      }
    }
    return instance;
  }
}
