fun importRow(row: List<String>) {
  try {
    insert(row)
  } catch (t: Throwable) {
    log("row failed")
    throw IllegalStateException(t) // expect: error-wrapping
  }
}
