pub fn report(entries: &[Entry]) {
    println!("{} entries", entries.len());
    let names = vec!["a", "b"];
    assert_eq!(names.len(), 2);
}
