package guard;

final class Timed implements Handler {
  private final Handler handler;
  private long calls;

  Timed(Handler handler) {
    this.handler = handler;
  }

  @Override
  public void handle(String request) {
    calls++;
    handler.handle(request);
  }
}
