package report;

import java.util.Comparator;

final class Report {
  private static final Comparator<String> ORDER = Comparator.naturalOrder();

  int compare(String left, String right) {
    return ORDER.compare(left, right);
  }
}
