class Node(val value: Int, val left: Node?, val right: Node?) {
  fun walk(): Sequence<Int> = sequence { // expect: sequence-builder
    left?.let { yieldAll(it.walk()) }
    yield(value)
    right?.let { yieldAll(it.walk()) }
  }
}
