@JvmInline // expect: value-class
public value class Celsius internal constructor(public val degrees: Double) : Comparable<Celsius> {
  override fun compareTo(other: Celsius) = degrees.compareTo(other.degrees)
}
