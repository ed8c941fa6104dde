package json;

import java.util.List;

final class Json {
  static String write(Object value) {
    switch (value) { // expect: pattern-switch
      case null:
        return "null";
      case String text:
        return '"' + text + '"';
      case List<?> list when list.isEmpty():
        return "[]";
      default:
        return value.toString();
    }
  }
}
