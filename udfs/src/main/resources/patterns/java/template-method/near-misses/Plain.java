package jobs;

abstract class Plain {
  abstract void execute();

  void execute(int times) {
    times++;
    System.out.println(times);
  }

  void other(Plain another) {
    System.out.println("other");
    another.execute();
  }
}
