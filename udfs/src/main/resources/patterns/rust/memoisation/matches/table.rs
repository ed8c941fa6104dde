static CRC_TABLE: LazyLock<[u32; 256]> = LazyLock::new(|| { // expect: memoisation
    let mut table = [0; 256];
    for (at, slot) in table.iter_mut().enumerate() {
        *slot = remainder(at as u32);
    }
    table
});
