package db;

class LockedLazy {
  private static LockedLazy instance;

  static synchronized LockedLazy get() {
    if (instance == null) {
      instance = new LockedLazy();
    }
    return instance;
  }

  private Object table;

  Object table() {
    synchronized (this) {
      if (table == null) {
        table = new Object();
      }
      return table;
    }
  }
}
