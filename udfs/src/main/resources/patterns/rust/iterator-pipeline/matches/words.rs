use std::collections::BTreeMap;

pub fn longest(text: &str) -> Option<&str> {
    text.lines().filter(|line| !line.starts_with('#')).max_by_key(|line| line.len()) // expect: iterator-pipeline
}

pub fn index(words: &[String]) -> BTreeMap<&str, usize> {
    words.iter().enumerate().map(|(at, word)| (word.as_str(), at)).collect() // expect: iterator-pipeline
}
