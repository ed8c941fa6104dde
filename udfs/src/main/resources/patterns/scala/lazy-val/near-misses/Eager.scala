class Table(rows: Seq[Row]) {
  val size: Int = rows.map(_.cells).size
}
