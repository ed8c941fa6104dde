fun print(counts: Map<String, Int>) {
  counts.forEach { (word, count) -> println("$word $count") }
}
