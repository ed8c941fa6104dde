case class Range(from: Int, to: Int) extends Product
