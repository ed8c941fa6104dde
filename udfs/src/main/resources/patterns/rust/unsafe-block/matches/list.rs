impl<T> Drop for Chain<T> {
    fn drop(&mut self) { // expect: unsafe-block
        let mut next = self.head;
        while !next.is_null() {
            let node = unsafe { Box::from_raw(next) };
            next = node.next;
        }
    }
}
