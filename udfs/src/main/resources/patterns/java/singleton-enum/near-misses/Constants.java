package math;

public enum Constants {
  ;

  static final double GOLDEN = 1.6180339887;

  static double golden(double x) {
    return x * GOLDEN;
  }
}
