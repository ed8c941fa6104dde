package airport;

import java.util.HashMap;
import java.util.Map;

interface Control {
  void requestLanding(String flight);
}

class Tower implements Control { // expect: mediator
  private final Map<String, Plane> planes = new HashMap<>();

  void register(String flight, Plane plane) {
    planes.put(flight, plane);
  }

  @Override
  public void requestLanding(String flight) {
    for (Plane plane : planes.values()) {
      plane.makeWayFor(flight);
    }
  }
}

class Plane {
  private final Control control;
  private final String flight;

  Plane(Control control, String flight) {
    this.control = control;
    this.flight = flight;
  }

  void approach() {
    control.requestLanding(flight);
  }

  void makeWayFor(String other) {
    System.out.println(flight + " waits for " + other);
  }
}
