pub fn ascii_lower(mut text: String) -> String { // expect: unsafe-block
    let bytes = unsafe { text.as_bytes_mut() };
    for byte in bytes.iter_mut() {
        byte.make_ascii_lowercase();
    }
    text
}
