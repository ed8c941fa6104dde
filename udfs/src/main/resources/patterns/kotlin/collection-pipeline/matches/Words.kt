fun longest(text: String): String? {
  return text.lines().map { it.trim() }.filterNot { it.startsWith("#") }.maxByOrNull { it.length } // expect: collection-pipeline
}
