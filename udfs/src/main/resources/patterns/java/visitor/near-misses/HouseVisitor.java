package estate;

/** A visitor by name: people who come to see a house. */
public final class HouseVisitor {
  private final String name;

  public HouseVisitor(String name) {
    this.name = name;
  }

  public void visit(House house) {
    house.welcome(name);
  }

  public void accept(String offer) {
    System.out.println(name + " accepts " + offer);
  }

  interface House {
    void welcome(String name);
  }
}
