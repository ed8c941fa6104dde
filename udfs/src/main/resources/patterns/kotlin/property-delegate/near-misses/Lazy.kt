class Report(private val rows: List<Row>) {
    val total by lazy { rows.sumOf { it.amount } }
}
