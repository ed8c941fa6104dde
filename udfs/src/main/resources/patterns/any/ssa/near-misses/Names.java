final class Names {
  void rename(String from, String to) {
    definitions.put(to, definitions.remove(from));
  }
}
