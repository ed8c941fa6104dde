export function depth(node: Node): number {
  return node.parent ? depth(node.parent) + 1 : 0;
}
