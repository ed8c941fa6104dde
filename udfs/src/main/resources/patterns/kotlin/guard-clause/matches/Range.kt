class Ring(private val slots: IntArray) {
  private var size = 0

  fun push(value: Int): Boolean { // expect: guard-clause
    if (closed == true) return false
    // A full ring refuses.
    if (size == slots.size) return false
    slots[size] = value
    return true
  }
}
