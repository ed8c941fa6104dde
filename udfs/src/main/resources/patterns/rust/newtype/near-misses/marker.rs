use std::marker::PhantomData;

pub struct Typed<T>(PhantomData<fn() -> T>);

enum Wrapped {
    Text(String),
    Number(i64),
}
