pub struct Key {
    bytes: [u8; 32],
}

impl Key {
    pub const LENGTH: usize = 32;
}
