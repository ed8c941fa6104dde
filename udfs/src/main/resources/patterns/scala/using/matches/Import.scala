object Import {
  def countRows(path: String): Try[Int] =
    Using(Source.fromFile(path)) { source => // expect: using
      source.getLines().size
    }
}
