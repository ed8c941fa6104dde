pub fn matches(term: &str, entries: &[Entry]) -> Vec<Entry> {
    entries.iter().filter(|entry| entry.term == term).cloned().collect()
}
