package sort;

import java.util.Comparator;

final class NameComparator implements Comparator<String> {
  private final Collation collation;

  NameComparator(Collation collation) {
    this.collation = collation;
  }

  @Override
  public int compare(String left, String right) {
    return collation.order(left, right);
  }
}
