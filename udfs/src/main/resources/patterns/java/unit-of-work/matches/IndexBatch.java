package search;

import java.util.HashSet;
import java.util.Set;

final class IndexBatch { // expect: unit-of-work
  private final Set<String> updates = new HashSet<>();
  private final Set<String> deletions = new HashSet<>();

  void update(String id) {
    deletions.remove(id);
    updates.add(id);
  }

  void delete(String id) {
    updates.remove(id);
    deletions.add(id);
  }

  void apply(Index index) {
    updates.forEach(id -> index.put(id));
    deletions.forEach(id -> index.drop(id));
    updates.clear();
    deletions.clear();
  }
}
