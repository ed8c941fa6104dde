package text;

final class Pair implements Described {
  private final Described first;
  private final Described second;

  Pair(Described first, Described second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public String toString() {
    return first.toString() + second.toString();
  }
}
