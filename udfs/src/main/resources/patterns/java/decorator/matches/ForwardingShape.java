package draw;

abstract class ForwardingShape implements Shape { // expect: decorator
  protected final Shape inner;

  protected ForwardingShape(Shape inner) {
    this.inner = inner;
  }

  @Override
  public void paint(Canvas canvas) {
    inner.paint(canvas);
  }

  @Override
  public double area() {
    return inner.area();
  }
}
