fn frequencies(text: &str) -> BTreeMap<char, u32> {
    let mut counts = BTreeMap::new();
    for letter in text.chars() {
        *counts.entry(letter).or_insert(0) += 1;
    }
    counts
}
