package draw;

abstract class Shape {
  abstract double area();

  @Override
  public String toString() {
    String text = "area ";
    return text + area();
  }
}
