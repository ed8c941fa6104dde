pub struct Bump {
    chunk: Vec<u8>,
    next: usize,
}

impl Bump {
    pub fn alloc(&mut self, size: usize, align: usize) -> Option<usize> { // expect: arena-allocator
        let start = (self.next + align - 1) & !(align - 1);
        if start + size > self.chunk.capacity() {
            return None;
        }
        self.next = self.next + size + (start - self.next);
        Some(start)
    }
}
