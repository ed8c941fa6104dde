package forest;

import java.util.HashMap;
import java.util.Map;

public final class Forest {
  private final Map<String, TreeKind> kinds = new HashMap<>();

  public TreeKind kind(String name) { // expect: flyweight
    TreeKind kind = kinds.get(name);
    if (kind == null) {
      kind = new TreeKind(name);
      kinds.put(name, kind);
    }
    return kind;
  }

  record TreeKind(String name) {}
}
