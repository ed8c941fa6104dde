pub struct Hits(AtomicU64);

impl Hits {
    pub fn count(&self) -> u64 { // expect: atomics
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }
}
