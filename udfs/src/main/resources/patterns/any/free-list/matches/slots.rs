pub struct Slots<T> {
    entries: Vec<Entry<T>>,
    next_free: usize,
}

impl<T> Slots<T> {
    pub fn insert(&mut self, value: T) -> usize {
        let key = self.next_free;
        self.next_free = self.entries[key].next;
        self.entries[key].value = Some(value);
        key
    }

    pub fn remove(&mut self, key: usize) { // expect: free-list
        self.entries[key].value = None;
        self.entries[key].next = self.next_free;
        self.next_free = key;
    }
}
