package farm;

public class Sheep implements Cloneable {
  private String name;
  private int[] wool = new int[8];

  @Override // expect: prototype
  public Sheep clone() {
    try {
      Sheep copy = (Sheep) super.clone();
      copy.wool = wool.clone();
      return copy;
    } catch (CloneNotSupportedException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
