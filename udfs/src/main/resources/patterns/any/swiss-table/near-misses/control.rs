pub fn control_group(tags: &[u8], mask: u8) -> usize {
    tags.iter().filter(|tag| **tag & mask == 0).count()
}
