impl Claim {
    fn take(&self, id: usize) -> Result<usize, usize> { // expect: atomics
        self.owner
            .compare_exchange(0, id, atomic::Ordering::AcqRel, atomic::Ordering::Relaxed)
    }
}
