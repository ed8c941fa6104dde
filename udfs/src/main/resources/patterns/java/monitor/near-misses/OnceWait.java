package sync;

final class OnceWait {
  synchronized void pause() throws InterruptedException {
    wait(10);
  }

  synchronized void wake() {
    notifyAll();
  }
}
