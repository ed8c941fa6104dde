impl Engine {
    fn freeze(&mut self) { // expect: lsm-tree
        let full = std::mem::take(&mut self.memtable);
        self.levels[0].push(SsTable::build(full));
        self.compact(0);
    }

    fn compact(&mut self, level: usize) {
        let merged = merge(&self.levels[level], &self.levels[level + 1]);
        self.levels[level + 1] = vec![SsTable::build(merged)];
        self.flush_manifest(self.memtable.size());
    }
}
