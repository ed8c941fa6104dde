fun names(pool: Pool): List<String> {
  val rows = pool.connection().use { it.query("select name from users") } // expect: use
  return rows.map { row -> row["name"] }
}
