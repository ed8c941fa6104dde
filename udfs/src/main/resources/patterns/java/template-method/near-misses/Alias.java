package names;

abstract class Alias {
  abstract String name();

  String getName() {
    return name();
  }
}
