fn first_word(line: &str) -> &str {
    line.split(' ').map(|word| word.trim()).next().unwrap()
}
