package logistics;

public class ShipLogistics extends Logistics {
  private final String harbour;

  public ShipLogistics(String harbour) {
    this.harbour = harbour;
  }

  @Override // expect: factory-method
  protected Transport createTransport() {
    return new Ship(harbour);
  }

  public String harbour() {
    return harbour;
  }
}
