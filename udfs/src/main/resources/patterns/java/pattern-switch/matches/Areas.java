package geometry;

final class Areas {
  sealed interface Shape permits Circle, Rectangle {}

  record Circle(double radius) implements Shape {}

  record Rectangle(double width, double height) implements Shape {}

  static double area(Shape shape) {
    return switch (shape) { // expect: pattern-switch
      case Circle circle -> Math.PI * circle.radius() * circle.radius();
      case Rectangle(double width, double height) -> width * height;
    };
  }
}
