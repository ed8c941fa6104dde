fn end(start: usize, len: usize) -> Result<usize, RangeError> {
    start.checked_add(len).ok_or(RangeError::Overflow { start, len }) // expect: option-chain
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).map_or(false, |name| name.starts_with('.')) // expect: option-chain
}
