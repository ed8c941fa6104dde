export class SceneNode {
  children: SceneNode[] = [];
  parent: SceneNode | null = null;
  localMatrix = Matrix.identity();
  worldMatrix = Matrix.identity();

  updateWorldMatrix(): void { // expect: scene-graph
    this.worldMatrix = this.parent
      ? this.parent.worldMatrix.multiply(this.localMatrix)
      : this.localMatrix;
    this.children.forEach((child) => child.updateWorldMatrix());
  }
}
