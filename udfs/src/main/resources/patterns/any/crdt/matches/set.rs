pub struct OrSet { // expect: crdt
    replica: u64,
    added: BTreeSet<(String, u64)>,
    tombstones: BTreeSet<(String, u64)>,
}

impl OrSet {
    pub fn merge(&mut self, other: &OrSet) {
        self.added.extend(other.added.iter().cloned());
        self.tombstones.extend(other.tombstones.iter().cloned());
    }
}
