final class Fusion {
  void fuse(Graph graph) { // expect: kernel-fusion
    for (Node consumer : graph.nodes()) {
      for (Node producer : consumer.inputs()) {
        if (canFuse(producer, consumer)) {
          graph.replace(new FusedNode(producer, consumer, kernelOf(producer.op())));
        }
      }
    }
  }

  private boolean canFuse(Node producer, Node consumer) {
    return producer.isElementwise() && producer.users().size() == 1;
  }
}
