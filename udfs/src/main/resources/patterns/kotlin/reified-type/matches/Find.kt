inline fun <reified N : Node> Tree.find(): List<N> { // expect: reified-type
    return nodes.filterIsInstance<N>()
}
