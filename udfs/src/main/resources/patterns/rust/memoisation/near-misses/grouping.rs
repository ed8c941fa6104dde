fn by_length(words: &[String]) -> HashMap<usize, Vec<&str>> {
    let mut groups = HashMap::new();
    for word in words {
        groups.entry(word.len()).or_insert_with(Vec::new).push(word.as_str());
    }
    groups
}
