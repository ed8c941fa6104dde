package log;

abstract class LogHandler { // expect: chain-of-responsibility
  private final int level;
  private LogHandler successor;

  LogHandler(int level) {
    this.level = level;
  }

  void setSuccessor(LogHandler handler) {
    successor = handler;
  }

  void handle(int severity, String message) {
    if (severity <= level) {
      write(message);
    } else if (successor != null) {
      successor.handle(severity, message);
    }
  }

  abstract void write(String message);
}
