package units;

final class Temperature implements Comparable<Temperature> {
  private final double kelvin;

  Temperature(double kelvin) {
    this.kelvin = kelvin;
  }

  Temperature plus(double degrees) {
    return new Temperature(kelvin + degrees);
  }

  @Override
  public int compareTo(Temperature other) {
    return Double.compare(kelvin, other.kelvin);
  }

  @Override
  public String toString() {
    return new StringBuilder().append(kelvin).append(" K").toString();
  }
}
