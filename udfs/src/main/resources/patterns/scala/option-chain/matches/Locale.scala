class Locales(known: Seq[Locale]) {
  def find(name: String): Locale =
    known.find(_.name == name).getOrElse { // expect: option-chain
      Locale.default
    }
}
