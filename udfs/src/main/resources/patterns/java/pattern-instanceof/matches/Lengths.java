package text;

import java.util.Collection;

final class Lengths {
  static int length(Object value) {
    if (value instanceof CharSequence text) { // expect: pattern-instanceof
      return text.length();
    }
    if (!(value instanceof Collection<?> items)) { // expect: pattern-instanceof
      return -1;
    }
    return items.size();
  }
}
