package shapes;

final class Shapes {
  private Shapes() {}

  static Shape circle(double radius) {
    return new Circle(radius);
  }

  interface Shape {
    double area();
  }

  record Circle(double radius) implements Shape {
    @Override
    public double area() {
      return Math.PI * radius * radius;
    }
  }
}
