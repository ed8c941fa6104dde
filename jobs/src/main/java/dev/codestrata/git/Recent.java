package dev.codestrata.git;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values used last, up to a weight in all. For one thread. */
final class Recent<K, V> {

  private final long limit;
  private final LinkedHashMap<K, Weighed<V>> entries = new LinkedHashMap<>(256, 0.75f, true);
  private long weight;

  Recent(long limit) {
    this.limit = limit;
  }

  /** Null if there is none, or no longer. */
  V get(Object key) {
    Weighed<V> entry = entries.get(key);
    return entry == null ? null : entry.value;
  }

  /** Keeps the value, unless it alone would drive out half of everything else. */
  void put(K key, V value, long valueWeight) {
    if (valueWeight > limit / 2) {
      return;
    }
    Weighed<V> before = entries.put(key, new Weighed<>(value, valueWeight));
    weight += valueWeight - (before == null ? 0 : before.weight);
    var eldest = entries.entrySet().iterator();
    while (weight > limit && eldest.hasNext()) {
      Map.Entry<K, Weighed<V>> entry = eldest.next();
      weight -= entry.getValue().weight;
      eldest.remove();
    }
  }

  private record Weighed<V>(V value, long weight) {}
}
