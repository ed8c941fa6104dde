fun fibonacci(): Sequence<Long> { // expect: flow
    return sequence {
        var pair = 0L to 1L
        while (true) {
            yield(pair.first)
            pair = pair.second to pair.first + pair.second
        }
    }
}
