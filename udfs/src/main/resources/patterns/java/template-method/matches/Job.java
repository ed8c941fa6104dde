package jobs;

abstract class Job implements Runnable {
  @Override // expect: template-method
  public void run() {
    long start = System.nanoTime();
    try {
      this.execute();
    } finally {
      System.out.println(System.nanoTime() - start);
    }
  }

  protected abstract void execute();
}
