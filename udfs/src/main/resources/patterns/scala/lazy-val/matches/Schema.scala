class Schema(definition: String) {
  lazy val validator: Validator = Validator.compile(definition) // expect: lazy-val
}
