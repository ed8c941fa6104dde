sealed interface Event { // expect: sealed-hierarchy
    val at: Long
}

class Opened(override val at: Long) : Event
