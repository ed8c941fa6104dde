final class Symbols {
  private final java.util.Map<String, String> pool = new java.util.HashMap<>();

  String intern(String name) { // expect: string-interning
    String known = pool.get(name);
    if (known != null) {
      return known;
    }
    pool.put(name, name);
    return name;
  }
}
