pub fn needs_brackets(outer: &Op, inner: &Op) -> bool {
    inner.precedence < outer.precedence
}
