val pair = (1, "one")
val first = pair._1
