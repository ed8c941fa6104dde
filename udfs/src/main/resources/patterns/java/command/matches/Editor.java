package edit;

import java.util.ArrayDeque;
import java.util.Deque;

public final class Editor { // expect: command
  private final Deque<Change> done = new ArrayDeque<>();

  public void perform(Change change) {
    change.apply();
    done.push(change);
  }

  public void undo() {
    if (!done.isEmpty()) {
      Change last = done.pop();
      last.revert();
    }
  }

  interface Change {
    void apply();

    void revert();
  }
}
