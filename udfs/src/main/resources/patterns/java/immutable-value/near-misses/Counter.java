package stats;

public final class Counter {
  private final String name;
  private long hits;

  public Counter(String name) {
    this.name = name;
  }

  public void hit() {
    hits++;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counter && ((Counter) other).name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
