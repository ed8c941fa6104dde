final class Celsius(val degrees: Double) extends AnyVal { // expect: newtype
  def >(other: Celsius): Boolean = degrees > other.degrees
}
