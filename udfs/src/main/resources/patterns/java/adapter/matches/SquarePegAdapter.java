package shapes;

public final class SquarePegAdapter implements RoundPeg { // expect: adapter
  private final SquarePeg peg;

  public SquarePegAdapter(SquarePeg peg) {
    this.peg = peg;
  }

  @Override
  public double radius() {
    return peg.width() * Math.sqrt(2) / 2;
  }

  @Override
  public String material() {
    return peg.wood();
  }
}
