package map;

final class Route {
  record Leg(String from, String to) {}

  static String target(Object step) {
    if (step instanceof Leg(String from, String to)) { // expect: pattern-instanceof
      return from + " to " + to;
    }
    return "nowhere";
  }
}
