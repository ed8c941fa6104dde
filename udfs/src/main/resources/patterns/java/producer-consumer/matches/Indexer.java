package search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

class Indexer { // expect: producer-consumer
  private final ArrayBlockingQueue<Document> waiting = new ArrayBlockingQueue<>(100);

  boolean submit(Document document) {
    return waiting.offer(document);
  }

  void flush(Index index) {
    List<Document> batch = new ArrayList<>();
    waiting.drainTo(batch);
    index.addAll(batch);
  }
}
