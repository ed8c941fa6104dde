pub fn find(node: &Node, key: u32) -> Option<&Node> {
    if key < node.key { node.left.as_deref() } else { node.right.as_deref() }
}
