class Lines(private val reader: Reader) : Iterable<String> {
  override fun iterator() = iterator<String> { // expect: sequence-builder
    while (true) {
      yield(reader.readLine() ?: break)
    }
  }
}
