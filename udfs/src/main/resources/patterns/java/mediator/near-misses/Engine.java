package cars;

final class Car {
  private final Engine engine = new Engine(this);

  void warn(String text) {
    System.out.println(text);
  }

  void drive(int speed) {
    engine.turn(speed);
  }
}

final class Engine {
  private final Car car;

  Engine(Car car) {
    this.car = car;
  }

  void turn(int speed) {
    car.warn("turning");
  }
}
