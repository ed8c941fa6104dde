package hello;

import org.springframework.stereotype.Component;

@Component
class Greeter {
  private final String greeting;

  Greeter() {
    greeting = "hello";
  }

  String greet(String name) {
    return greeting + " " + name;
  }
}
