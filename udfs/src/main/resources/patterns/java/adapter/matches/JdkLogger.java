package log;

class JdkLogger implements EventLog { // expect: adapter
  private final java.util.logging.LogManager target;

  JdkLogger(java.util.logging.LogManager target) {
    this.target = target;
  }

  @Override
  public void reset() {
    target.reset();
  }

  @Override
  public String setting(String key) {
    return target.getProperty(key);
  }
}
