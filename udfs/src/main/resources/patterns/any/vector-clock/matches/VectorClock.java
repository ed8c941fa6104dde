final class VectorClock { // expect: vector-clock
  private final java.util.Map<String, Long> counts = new java.util.TreeMap<>();

  void tick(String node) {
    counts.merge(node, 1L, Long::sum);
  }

  void increment(String node) {
    counts.put(node, counts.get(node) + 1);
  }

  void merge(VectorClock other) {
    other.counts.forEach((node, count) -> counts.merge(node, count, Math::max));
  }

  boolean happensBefore(VectorClock other) {
    return counts.keySet().stream().allMatch(n -> counts.get(n) <= other.counts.get(n));
  }
}
