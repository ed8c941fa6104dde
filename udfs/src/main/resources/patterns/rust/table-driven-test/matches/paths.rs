#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins() { // expect: table-driven-test
        for &(base, name, joined) in &[("a", "b", "a/b"), ("a/", "b", "a/b"), ("", "b", "b")] {
            assert_eq!(join(base, name), joined, "{base} {name}");
        }
    }
}
