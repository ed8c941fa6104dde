fn main() {
    let path = std::env::args().nth(1).expect("a path");
    let text = std::fs::read_to_string(&path).unwrap();
    let count: usize = text.lines().filter(|line| !line.is_empty()).count();
    println!("{count} lines?");
}
