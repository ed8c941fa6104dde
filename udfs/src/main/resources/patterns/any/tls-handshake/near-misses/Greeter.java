final class Greeter {
  String clientHello(String name) {
    return "Hello " + name;
  }
}
