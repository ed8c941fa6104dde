def lengths(lines: Seq[String]): Seq[Int] = {
  val lengths = Seq.newBuilder[Int]
  for (line <- lines) if (line.nonEmpty) lengths += line.length
  lengths.result()
}
