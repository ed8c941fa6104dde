package math;

public final class Matrix {
  private final double[] cells;

  public Matrix(double[] cells) {
    this.cells = cells;
  }

  public Matrix scale(double factor) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] *= factor;
    }
    return this;
  }

  public Matrix add(Matrix other) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] += other.cells[i];
    }
    return this;
  }

  public Matrix copy() {
    return new Matrix(cells.clone());
  }
}
