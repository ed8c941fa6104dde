impl RawTable {
    fn find(&self, hash: u64) -> Option<usize> { // expect: swiss-table
        let h2 = (hash >> 57) as u8;
        for position in self.probe(hash) {
            let group = Group::load(self.ctrl(position));
            for bit in group.match_byte(h2) {
                return Some(position + bit);
            }
            if group.match_empty().any_bit_set() {
                return None;
            }
        }
        None
    }
}
