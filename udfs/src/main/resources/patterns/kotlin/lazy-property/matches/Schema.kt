class Schema(private val definition: String) {
  val validator by lazy { compile(definition) } // expect: lazy-property
}
