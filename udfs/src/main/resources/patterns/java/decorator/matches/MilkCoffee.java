package cafe;

public record MilkCoffee(Beverage inner) implements Beverage { // expect: decorator
  @Override
  public double cost() {
    return inner.cost() + 0.4;
  }

  @Override
  public String label() {
    return inner.label() + " with milk";
  }
}
