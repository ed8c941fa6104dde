object Import {
  def row(fields: Seq[String]): Unit = {
    try insert(fields)
    catch {
      case ignored: SkipException => ()
      case error: RuntimeException => throw new ImportException("bad row", error) // expect: error-wrapping
    }
  }
}
