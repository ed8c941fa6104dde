package db;

class Connector {
  private final Driver driver;

  Connector(Driver driver) {
    this.driver = driver;
  }

  Connection connect(String url) throws InterruptedException {
    int tries = 0;
    while (true) { // expect: retry
      try {
        return driver.open(url);
      } catch (IllegalStateException e) {
        if (++tries > 10) {
          throw e;
        }
        Thread.sleep(500L * tries);
      }
    }
  }
}
