package licensing;

public class LicenseServer { // expect: singleton-lazy
  private static volatile LicenseServer server;
  private int seats = 40;

  private LicenseServer() {}

  public static LicenseServer get() {
    if (server == null) {
      synchronized (LicenseServer.class) {
        if (server == null) {
          server = new LicenseServer();
        }
      }
    }
    return server;
  }

  public synchronized boolean checkOut() {
    if (seats == 0) {
      return false;
    }
    seats--;
    return true;
  }
}
