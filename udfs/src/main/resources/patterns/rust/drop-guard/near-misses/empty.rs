/// Keeps the borrow checker from ending the borrow early.
impl<'a> Drop for Borrow<'a> {
    fn drop(&mut self) {}
}
