pub fn allocate(sizes: &[usize]) -> Vec<Vec<u8>> {
    let mut blocks = Vec::new();
    for size in sizes {
        blocks.push(vec![0; *size]);
    }
    blocks
}
