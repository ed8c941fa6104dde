package events;

import java.util.ArrayList;
import java.util.List;

class EventQueue { // expect: double-buffer
  private List<Runnable> filling = new ArrayList<>();
  private List<Runnable> running = new ArrayList<>();

  synchronized void post(Runnable event) {
    filling.add(event);
  }

  void runAll() {
    synchronized (this) {
      List<Runnable> full = filling;
      filling = running;
      running = full;
    }
    for (Runnable event : running) {
      event.run();
    }
    running.clear();
  }
}
