package bank;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public final class Account { // expect: active-object
  private final ExecutorService own = Executors.newSingleThreadExecutor();
  private long cents;

  public Future<?> deposit(long amount) {
    return own.submit(() -> cents += amount);
  }

  public Future<Long> balance() {
    return own.submit(() -> cents);
  }
}
