package search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Index {
  private final Map<String, List<Document>> byWord = new HashMap<>();

  void add(String word, Document document) {
    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(document);
  }

  List<Document> find(String word) {
    return byWord.getOrDefault(word, List.of());
  }
}
