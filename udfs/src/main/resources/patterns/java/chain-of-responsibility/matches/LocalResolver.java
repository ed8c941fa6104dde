package names;

import java.util.Map;

class LocalResolver implements Resolver { // expect: chain-of-responsibility
  private final Map<String, String> known;
  private final Resolver parent;

  LocalResolver(Map<String, String> known, Resolver parent) {
    this.known = known;
    this.parent = parent;
  }

  @Override
  public String resolve(String name) {
    if (known.containsKey(name)) {
      return known.get(name);
    } else {
      return parent.resolve(name);
    }
  }
}
