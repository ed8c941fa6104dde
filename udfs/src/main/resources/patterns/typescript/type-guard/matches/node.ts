class Tree {
  isLeaf(node: Node): node is Leaf { // expect: type-guard
    return node.children.length === 0;
  }
}
