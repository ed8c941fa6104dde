package device;

class Driver {
  private boolean ready;

  void start() {
    if (!ready) { // expect: double-checked-locking
      synchronized (this) {
        if (!this.ready) {
          probe();
          this.ready = true;
        }
      }
    }
  }

  private void probe() {}
}
