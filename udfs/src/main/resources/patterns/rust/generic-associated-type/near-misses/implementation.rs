impl LendingIterator for Windows {
    type Item<'a> = &'a [u8];
    fn next(&mut self) -> Option<Self::Item<'_>> {
        self.step()
    }
}
