package db;

public class SharedPool {
  private static final class Holder {
    static final SharedPool INSTANCE = new SharedPool();
  }

  /** Anyone may make a pool of their own, so the shared one is only a default. */
  public SharedPool() {}

  public static SharedPool shared() {
    return Holder.INSTANCE;
  }
}
