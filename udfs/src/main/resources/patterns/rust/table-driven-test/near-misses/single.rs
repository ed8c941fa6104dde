#[test]
fn splits() {
    assert_eq!(split("a,b"), vec!["a", "b"]);
    assert_eq!(split(""), Vec::<&str>::new());
}
