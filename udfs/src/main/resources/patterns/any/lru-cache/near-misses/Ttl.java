final class ExpiringCache {
  private final java.util.Map<String, Long> deadlines = new java.util.HashMap<>();

  void evictExpired(long now) {
    deadlines.values().removeIf(deadline -> deadline <= now);
  }

  boolean isFull(int limit) {
    return deadlines.size() > limit;
  }
}
