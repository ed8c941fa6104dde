package measures;

import java.util.TreeMap;

final class Units { // expect: registry
  private final TreeMap<String, Unit> known = new TreeMap<>();

  void define(Unit unit) {
    known.put(unit.symbol(), unit);
  }

  void forget(String symbol) {
    known.remove(symbol);
  }

  Unit parse(String symbol) {
    Unit unit = known.get(symbol);
    if (unit == null) {
      throw new IllegalArgumentException("unknown unit " + symbol);
    }
    return unit;
  }
}
