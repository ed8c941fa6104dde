final class ConsoleLog { // expect: logger
  private final int level;

  ConsoleLog(int level) {
    this.level = level;
  }

  private void write(int severity, String message) {
    if (severity >= level) {
      System.err.println(java.time.Instant.now() + " " + message);
    }
  }

  void info(String message) {
    write(1, message);
  }

  void warn(String message) {
    write(2, message);
  }

  void error(String message) {
    write(3, message);
  }
}
