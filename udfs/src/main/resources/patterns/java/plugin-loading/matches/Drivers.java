package db;

import java.util.ServiceLoader;

class Drivers {
  private final ServiceLoader<Driver> drivers =
      ServiceLoader.load(Driver.class, Drivers.class.getClassLoader()); // expect: plugin-loading

  Driver first() {
    return drivers.iterator().next();
  }
}
