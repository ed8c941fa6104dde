package metrics;

public final class Registry { // expect: singleton-holder
  private Registry() {}

  private static final class Holder {
    static final Registry INSTANCE = new Registry();
  }

  public static Registry get() {
    return Holder.INSTANCE;
  }
}
