package log;

final class ConsoleLog implements EventLog {
  @Override
  public void info(String message) {
    System.out.println(message);
  }

  @Override
  public void error(String message, Throwable cause) {}

  @Override
  public boolean isEnabled() {
    return true;
  }
}
