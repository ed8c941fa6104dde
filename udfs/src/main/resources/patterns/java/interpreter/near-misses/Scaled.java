package calc;

final class Scaled implements Term {
  private final Term inner;
  private final double factor;

  Scaled(Term inner, double factor) {
    this.inner = inner;
    this.factor = factor;
  }

  public double evaluate(Variables variables) {
    return inner.evaluate(variables) * factor;
  }
}
