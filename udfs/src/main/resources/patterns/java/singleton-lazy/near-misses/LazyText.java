package text;

final class LazyText {
  private static String banner;

  private LazyText() {}

  static String banner() {
    if (banner == null) {
      banner = new String(new char[] {'h', 'i'});
    }
    return banner;
  }
}
