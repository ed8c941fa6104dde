package time;

public class PublicClock {
  private static PublicClock shared;

  public PublicClock() {}

  public static PublicClock shared() {
    if (shared == null) {
      shared = new PublicClock();
    }
    return shared;
  }
}
