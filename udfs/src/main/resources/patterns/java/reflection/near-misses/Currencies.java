package shop;

final class Currencies {
  static Charset forName(String name) {
    return Charset.forName(name);
  }

  static void invoke(Runnable action) {
    action.run();
  }

  record Charset(String name) {
    static Charset forName(String name) {
      return new Charset(name);
    }
  }
}
