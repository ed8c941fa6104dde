impl<T> Stack<T> {
    pub fn push(&self, node: *mut Node<T>) {
        loop { // expect: cas-loop
            let head = self.head.load(Relaxed);
            unsafe { (*node).next = head };
            if self.head.compare_exchange_weak(head, node, Release, Relaxed).is_ok() {
                return;
            }
        }
    }
}
