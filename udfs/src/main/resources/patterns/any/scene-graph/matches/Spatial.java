final class Spatial {
  private final java.util.List<Spatial> children = new java.util.ArrayList<>();
  private Spatial parent;
  private Matrix localTransform;
  private Matrix worldTransform;

  void update() { // expect: scene-graph
    worldTransform = parent == null ? localTransform : parent.worldTransform.multiply(localTransform);
    children.forEach(Spatial::update);
  }
}
