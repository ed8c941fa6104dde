package draw;

final class PlainForward implements Shape {
  private final Shape inner;

  PlainForward(Shape inner) {
    this.inner = inner;
  }

  @Override
  public void paint(Canvas canvas) {
    inner.paint(canvas);
  }
}
