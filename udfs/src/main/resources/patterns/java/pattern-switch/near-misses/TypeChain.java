package json;

import java.util.List;

final class TypeChain {
  static String kind(Object value) {
    if (value instanceof String) {
      return "text";
    } else if (value instanceof List) {
      return "list";
    }
    return "other";
  }
}
