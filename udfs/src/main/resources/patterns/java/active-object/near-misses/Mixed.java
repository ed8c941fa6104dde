package work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Mixed {
  private final ExecutorService single = Executors.newSingleThreadExecutor();
  private int count;

  void add(int n) {
    count += n;
    System.out.println(count);
    System.out.println("added");
    single.execute(() -> System.out.println("later"));
  }

  int count() {
    return count;
  }
}
