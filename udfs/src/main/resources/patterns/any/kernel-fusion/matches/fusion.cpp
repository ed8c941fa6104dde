#include <vector>

bool CanFuse(const Node& producer, const Node& consumer) {
  return producer.op.elementwise && producer.shape == consumer.shape;
}

void FusePass(Graph& graph) { // expect: kernel-fusion
  for (Node& node : graph.nodes) {
    for (Node* operand : node.operands) {
      if (CanFuse(*operand, node)) graph.Merge(*operand, node, Kernel::kFusion);
    }
  }
}
