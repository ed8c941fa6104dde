impl Table {
    fn insert(&mut self, mut entry: Entry) { // expect: robin-hood-table
        let mut bucket = entry.hash & self.mask;
        loop {
            if self.buckets[bucket].psl < entry.psl {
                std::mem::swap(&mut self.buckets[bucket], &mut entry);
            }
            if entry.is_vacant() {
                return;
            }
            entry.psl += 1;
            bucket = (bucket + 1) & self.mask;
        }
    }
}
