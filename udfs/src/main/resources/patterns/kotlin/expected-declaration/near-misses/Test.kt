fun expect(actual: Int, wanted: Int) {
    check(actual == wanted)
}
