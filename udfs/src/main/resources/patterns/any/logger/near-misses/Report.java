final class Report {
  void print(int level) {
    if (level > limit) {
      System.out.println(java.time.Instant.now());
    }
  }
}
