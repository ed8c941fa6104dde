final class Backup {
  Snapshot latest() {
    return snapshots.get(snapshots.size() - 1);
  }
}
