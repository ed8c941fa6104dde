class Table(rows: Seq[Row]) {
  def render: String = rows.map(_.cells.size).zip(rows).map { case (n, row) => s"$n $row" }.mkString("\n") // expect: collection-pipeline
}
