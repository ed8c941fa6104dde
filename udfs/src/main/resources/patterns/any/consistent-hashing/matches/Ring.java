final class Ring { // expect: consistent-hashing
  private final java.util.TreeMap<Integer, String> ring = new java.util.TreeMap<>();

  void add(String node, int virtualNodes) {
    for (int i = 0; i < virtualNodes; i++) {
      ring.put(hash(node + "#" + i), node);
    }
  }

  String nodeFor(String key) {
    var next = ring.ceilingEntry(hash(key));
    return next == null ? ring.firstEntry().getValue() : next.getValue();
  }
}
