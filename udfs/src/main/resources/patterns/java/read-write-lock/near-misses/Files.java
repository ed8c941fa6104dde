package io;

final class FileLocks {
  private final Store store;

  FileLocks(Store store) {
    this.store = store;
  }

  void both() {
    store.readLock();
    store.writeLock();
  }
}
