package lock;

final class Lease {
  boolean renew(Store store, int attempts) {
    boolean done = false;
    while (!done && attempts > 0) { // expect: retry
      try {
        store.renew();
        done = true;
      } catch (RuntimeException e) {
        attempts--;
      }
    }
    return done;
  }
}
