package crm;

final class Person {
  private String name;

  PersonView view() {
    return new PersonView(name);
  }

  void rename(String newName) {
    name = newName;
  }
}
