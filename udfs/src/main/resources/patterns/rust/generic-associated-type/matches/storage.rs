pub trait Storage {
    type Guard<'a, T: 'a>: Deref<Target = T>; // expect: generic-associated-type
    fn open<T>(&self, key: Key) -> Self::Guard<'_, T>;
}
