unsafe impl Send for Arena {}

impl core::ops::Drop for Arena { // expect: drop-guard
    fn drop(&mut self) {
        let layout = Layout::from_size_align(self.capacity, 16).unwrap();
        unsafe { dealloc(self.start.as_ptr(), layout) }
    }
}
