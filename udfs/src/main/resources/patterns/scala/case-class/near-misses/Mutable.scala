case class Counter(name: String, var value: Int = 0)
