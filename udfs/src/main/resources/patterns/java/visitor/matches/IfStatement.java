package lang.tree;

public final class IfStatement implements Statement {
  private final Statement then;

  public IfStatement(Statement then) {
    this.then = then;
  }

  @Override // expect: visitor
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visitIf(this);
  }

  public Statement then() {
    return then;
  }
}
