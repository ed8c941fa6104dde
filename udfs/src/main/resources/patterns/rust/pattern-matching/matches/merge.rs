fn merge(left: Option<Node>, right: Option<Node>) -> Option<Node> {
    match (left, right) { // expect: pattern-matching
        (Some(a), Some(b)) if a.key < b.key => Some(a.push(b)),
        (Some(a), Some(b)) => Some(b.push(a)),
        (one, None) | (None, one) => one,
    }
}
