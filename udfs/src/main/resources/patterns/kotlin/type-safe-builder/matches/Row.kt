fun Table.row(fill: Row.() -> Unit) { // expect: type-safe-builder
    rows += Row().apply(fill)
}
