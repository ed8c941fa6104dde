package game;

final class Position {
  private final Axis x = new Axis();
  private final Axis y = new Axis();
  private final Axis z = new Axis();

  public void reset() {
    x.zero();
    y.zero();
    z.zero();
  }

  public double length() {
    return x.square() + y.square() + z.square();
  }
}
