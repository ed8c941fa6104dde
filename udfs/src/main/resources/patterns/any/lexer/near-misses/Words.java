final class Words {
  static String[] of(String text) {
    return text.split("[^a-z]+");
  }
}
