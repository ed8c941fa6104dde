enum class Planet(private val mass: Double, private val radius: Double) { // expect: enum-behaviour
  EARTH(5.97e24, 6.37e6),
  MARS(6.42e23, 3.39e6);

  val gravity: Double
    get() = 6.67e-11 * mass / (radius * radius)
}
