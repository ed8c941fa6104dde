package edit;

import java.util.ArrayDeque;
import java.util.Deque;

final class UndoStack {
  private final Deque<Edit> edits = new ArrayDeque<>();

  void push(Edit edit) {
    edits.push(edit);
  }

  Edit pop() {
    if (edits.isEmpty()) {
      throw new IllegalStateException("nothing to undo");
    }
    return edits.pop();
  }
}
