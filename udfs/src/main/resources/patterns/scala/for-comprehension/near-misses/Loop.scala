def print(rows: Seq[Seq[String]]): Unit =
  for (row <- rows; cell <- row) println(cell)
