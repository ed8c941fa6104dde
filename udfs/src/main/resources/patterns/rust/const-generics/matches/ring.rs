pub struct Ring<T, const CAPACITY: usize> { // expect: const-generics
    slots: [Option<T>; CAPACITY],
    head: usize,
    length: usize,
}
