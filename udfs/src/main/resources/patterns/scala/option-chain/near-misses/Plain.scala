def retries(limit: Option[Int]): Int = limit.getOrElse(3)
