object Email { // expect: extractor
  def unapply(text: String): Option[(String, String)] = text.split("@") match {
    case Array(user, domain) => Some((user, domain))
    case _ => None
  }
}
