class Words(text: String) {
  private val counts: Map<String, Int> by lazy(LazyThreadSafetyMode.NONE) { // expect: lazy-property
    text.split(' ').groupingBy { it }.eachCount()
  }

  fun count(word: String) = counts[word] ?: 0
}
