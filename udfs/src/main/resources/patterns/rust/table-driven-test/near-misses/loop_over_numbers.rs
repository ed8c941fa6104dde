#[test]
fn counts_up() {
    let mut counter = Counter::new();
    for expected in 1..5 {
        assert_eq!(counter.next(), expected);
    }
}
