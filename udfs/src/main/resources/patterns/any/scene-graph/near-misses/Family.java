final class Person {
  private Person parent;
  private java.util.List<Person> children;

  void adopt(Person child) {
    child.parent = this;
    children.add(child);
  }
}
