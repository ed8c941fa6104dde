export class Tree {
  constructor(root) {
    this.root = root;
  }

  *[Symbol.iterator]() { // expect: generator
    yield* walk(this.root);
  }
}

function* walk(node) { // expect: generator
  if (!node) return;
  yield* walk(node.left);
  yield node.value;
  yield* walk(node.right);
}
