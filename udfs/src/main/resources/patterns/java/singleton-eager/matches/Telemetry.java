package telemetry;

public final class Telemetry { // expect: singleton-eager
  private static final Telemetry INSTANCE = new Telemetry();
  private long events;

  private Telemetry() {}

  public static Telemetry instance() {
    return INSTANCE;
  }

  public synchronized void event() {
    events++;
  }
}
