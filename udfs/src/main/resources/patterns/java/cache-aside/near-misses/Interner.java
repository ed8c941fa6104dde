package text;

import java.util.HashMap;
import java.util.Map;

final class Interner {
  private final Map<String, Symbol> symbols = new HashMap<>();

  Symbol symbol(String name) {
    Symbol symbol = symbols.get(name);
    if (symbol == null) {
      symbol = new Symbol(name);
      symbols.put(name, symbol);
    }
    return symbol;
  }
}
