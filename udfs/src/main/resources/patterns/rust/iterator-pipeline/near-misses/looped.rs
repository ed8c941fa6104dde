fn lengths(lines: &[String]) -> Vec<usize> {
    let mut lengths = Vec::with_capacity(lines.len());
    for line in lines {
        if !line.is_empty() {
            lengths.push(line.len());
        }
    }
    lengths
}
