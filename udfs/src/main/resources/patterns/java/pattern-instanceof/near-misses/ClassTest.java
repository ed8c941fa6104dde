package text;

final class ClassTest {
  static String upper(Object value) {
    if (String.class.isInstance(value)) {
      String text = String.class.cast(value);
      return text.toUpperCase(java.util.Locale.ROOT);
    }
    return "";
  }
}
