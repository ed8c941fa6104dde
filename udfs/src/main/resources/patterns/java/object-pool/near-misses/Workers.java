package jobs;

import java.util.ArrayList;
import java.util.List;

final class Workers {
  private final List<Worker> workers = new ArrayList<>();

  Worker hire(String name) {
    Worker worker = new Worker(name);
    workers.add(worker);
    return worker;
  }

  boolean dismiss(Worker worker) {
    return workers.remove(worker);
  }
}
