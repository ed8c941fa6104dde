package graphics;

public final class Scene { // expect: double-buffer
  private int[] shown = new int[640 * 480];
  private int[] drawn = new int[640 * 480];

  public void plot(int at, int colour) {
    drawn[at] = colour;
  }

  public int pixel(int at) {
    return shown[at];
  }

  public void swap() {
    int[] old = shown;
    shown = drawn;
    drawn = old;
  }
}
