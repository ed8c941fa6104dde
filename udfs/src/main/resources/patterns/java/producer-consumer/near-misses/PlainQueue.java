package work;

import java.util.ArrayDeque;
import java.util.Queue;

final class PlainQueue {
  private final Queue<String> lines = new ArrayDeque<>();

  void add(String line) {
    lines.add(line);
  }

  String next() {
    return lines.poll();
  }
}
