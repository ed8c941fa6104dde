fn version(bytes: &[u8]) -> Option<u16> {
    let [0x7f, b'E', high, low, ..] = bytes else { // expect: destructuring
        return None;
    };
    Some(u16::from_be_bytes([*high, *low]))
}
