package jobs;

import java.util.concurrent.Executor;

public final class Task implements Runnable {
  private boolean done;

  public void startOn(Executor executor) {
    executor.execute(this);
  }

  @Override
  public void run() {
    done = true;
  }

  public boolean isDone() {
    return done;
  }
}
