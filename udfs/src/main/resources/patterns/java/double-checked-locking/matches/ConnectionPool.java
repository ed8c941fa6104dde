package db;

public class ConnectionPool {
  private static volatile ConnectionPool pool;

  public static ConnectionPool shared() {
    if (pool == null) { // expect: double-checked-locking
      synchronized (ConnectionPool.class) {
        if (pool == null) {
          pool = new ConnectionPool();
        }
      }
    }
    return pool;
  }
}
