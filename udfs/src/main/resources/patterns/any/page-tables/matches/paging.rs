pub fn translate(page_table: &PageTable, address: u64) -> Option<u64> { // expect: page-tables
    let entry = page_table.entries[((address >> 39) & 0x1ff) as usize];
    if !entry.flags().contains(PRESENT) {
        return None;
    }
    let pte = entry.table()[((address >> 12) & 0x1ff) as usize];
    Some(pte.frame() + (address & 0xfff))
}

pub fn map(pte: &mut Pte, frame: u64) {
    pte.set(frame | PRESENT | WRITABLE);
}
