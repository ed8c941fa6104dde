impl Pool {
    pub fn slot(&self, index: usize) -> *mut u8 { // expect: unsafe-block
        assert!(index < self.capacity);
        // SAFETY: the index lies within the allocation, as was just asserted.
        unsafe { self.memory.add(index * self.slot_size) }
    }
}
