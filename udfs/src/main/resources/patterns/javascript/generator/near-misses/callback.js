function each(node, visit) {
  visit(node);
  node.children.forEach((child) => each(child, visit));
}
