trait PointerFamily {
    type Pointer<T>: Clone; // expect: generic-associated-type
    fn new<T>(value: T) -> Self::Pointer<T>;
}
