package guard;

final class Checked implements Handler {
  private final Handler handler;

  Checked(Handler handler) {
    this.handler = handler;
  }

  @Override
  public void handle(String request) {
    if (request.isEmpty()) {
      throw new IllegalArgumentException("empty request");
    }
    handler.handle(request);
  }
}
