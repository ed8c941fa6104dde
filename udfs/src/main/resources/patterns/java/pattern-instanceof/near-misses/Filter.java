package text;

import java.util.List;

final class Filter {
  static long texts(List<?> values) {
    long count = 0;
    for (Object value : values) {
      if (value instanceof String) {
        count++;
      }
    }
    return count;
  }
}
