object Segments { // expect: extractor
  def unapplySeq(path: String): Option[Seq[String]] = Some(path.split('/').toSeq.filter(_.nonEmpty))
}
