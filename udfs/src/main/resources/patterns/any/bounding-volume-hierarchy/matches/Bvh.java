final class Bvh { // expect: bounding-volume-hierarchy
  private final Bvh left;
  private final Bvh right;
  private final Aabb bounds;

  Bvh(java.util.List<Shape> shapes) {
    bounds = Aabb.around(shapes);
    int axis = bounds.longestAxis();
    shapes.sort(java.util.Comparator.comparingDouble(s -> s.centroid(axis)));
    left = new Bvh(shapes.subList(0, shapes.size() / 2));
    right = new Bvh(shapes.subList(shapes.size() / 2, shapes.size()));
  }

  boolean intersects(Ray ray) {
    return bounds.intersects(ray) && (left.intersects(ray) || right.intersects(ray));
  }
}
