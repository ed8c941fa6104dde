function* leaves(node) { // expect: generator
  if (node.children.length === 0) yield node;
  for (const child of node.children) yield* leaves(child);
}
