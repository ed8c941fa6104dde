package modem;

public final class Modem {
  // Visitors that do not know this modem are turned away.
  public void accept(ModemVisitor visitor) { // expect: visitor-acyclic
    if (visitor instanceof HayesVisitor) {
      ((HayesVisitor) visitor).visit(this);
    }
  }

  interface ModemVisitor {}

  interface HayesVisitor extends ModemVisitor {
    void visit(Modem modem);
  }
}
