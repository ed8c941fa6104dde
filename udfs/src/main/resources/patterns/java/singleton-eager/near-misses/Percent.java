package math;

public final class Percent {
  private static final Percent ZERO = new Percent(0);
  private final int value;

  private Percent(int value) {
    this.value = value;
  }

  public static Percent of(int value) {
    return value == 0 ? ZERO : new Percent(value);
  }
}
