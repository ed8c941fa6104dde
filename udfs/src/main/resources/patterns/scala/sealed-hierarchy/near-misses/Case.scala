final case class Point(x: Double, y: Double)
