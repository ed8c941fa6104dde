final class Versions {
  private final java.util.List<Version> versions = new java.util.ArrayList<>();

  Version read(Transaction transaction) {
    for (Version version : versions) {
      if (isVisible(version, transaction.snapshot())) {
        return version;
      }
    }
    return null;
  }

  private boolean isVisible(Version version, long snapshot) { // expect: mvcc
    return version.beginTs <= snapshot && snapshot < version.endTs;
  }
}
