package tape;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Recorder { // expect: active-object
  private final ExecutorService thread;
  private final StringBuilder tape = new StringBuilder();

  Recorder() {
    thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "recorder"));
  }

  void write(String text) {
    thread.execute(() -> tape.append(text));
  }

  void rewind() {
    thread.execute(() -> tape.setLength(0));
  }
}
