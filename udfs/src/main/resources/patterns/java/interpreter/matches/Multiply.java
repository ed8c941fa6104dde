package lang;

public final class Multiply extends Node { // expect: interpreter
  private final Node left;
  private final Node right;

  public Multiply(Node left, Node right) {
    this.left = left;
    this.right = right;
  }

  @Override
  public long eval(Frame frame) {
    long first = left.eval(frame);
    return first == 0 ? 0 : Math.multiplyExact(first, right.eval(frame));
  }
}
