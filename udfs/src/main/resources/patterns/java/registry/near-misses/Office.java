package work;

import java.util.HashMap;
import java.util.Map;

final class Office {
  private final Map<Integer, Desk> desks = new HashMap<>();
  private int doors;

  void place(int number, Desk desk) {
    desks.put(number, desk);
  }

  Desk desk(int number) {
    return desks.get(number);
  }

  void open() {
    doors++;
  }

  void shut() {
    doors--;
  }

  boolean isOpen() {
    return doors > 0;
  }

  int doors() {
    return doors;
  }

  void clean() {
    doors = 0;
  }
}
