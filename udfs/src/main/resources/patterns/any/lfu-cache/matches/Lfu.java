final class Lfu { // expect: lfu-cache
  private final java.util.Map<String, Node> nodes = new java.util.HashMap<>();
  private int minFrequency;

  void touch(Node node) {
    node.frequency++;
    minFrequency = Math.min(minFrequency, node.frequency);
  }

  void evict() {
    Node victim = first(minFrequency);
    nodes.remove(victim.key);
  }
}
