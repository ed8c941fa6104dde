package events;

/** Carries nothing, so that there is no value to hold. */
public record Marker() implements Runnable {
  @Override
  public void run() {
    System.out.println("reached");
  }
}
