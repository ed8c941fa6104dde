package dev.codestrata.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers that a run adds up for its summary. Safe for several threads. */
final class RunCounts {

  private final Map<String, Long> counts = new LinkedHashMap<>();

  synchronized void add(String name, long amount) {
    counts.merge(name, amount, Long::sum);
  }

  synchronized long get(String name) {
    return counts.getOrDefault(name, 0L);
  }

  synchronized Map<String, Long> toMap() {
    return new LinkedHashMap<>(counts);
  }
}
