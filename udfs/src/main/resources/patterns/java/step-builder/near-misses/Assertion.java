package check;

interface Named {
  Bounded as(String name);
}

interface Bounded {
  Bounded atLeast(int bound);

  boolean holds();
}

final class Assertion implements Named, Bounded {
  private final int value;
  private boolean holds = true;

  Assertion(int value) {
    this.value = value;
  }

  public Bounded as(String name) {
    return this;
  }

  public Bounded atLeast(int bound) {
    holds &= value >= bound;
    return this;
  }

  public boolean holds() {
    return holds;
  }
}
