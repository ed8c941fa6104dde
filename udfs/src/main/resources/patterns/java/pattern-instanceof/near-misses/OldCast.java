package geometry;

final class OldCast {
  private int size;

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof OldCast)) {
      return false;
    }
    OldCast that = (OldCast) other;
    return that.size == size;
  }

  @Override
  public int hashCode() {
    return size;
  }
}
