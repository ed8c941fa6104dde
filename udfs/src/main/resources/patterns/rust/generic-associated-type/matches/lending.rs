pub trait LendingIterator {
    type Item<'a> where Self: 'a; // expect: generic-associated-type
    fn next(&mut self) -> Option<Self::Item<'_>>;
}
