pub fn choice(input: &str, many: usize) -> Option<usize> {
    let index: usize = input.trim().parse().ok()?;
    if index < many { Some(index) } else { None }
}
