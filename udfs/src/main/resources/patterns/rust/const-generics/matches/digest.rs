pub trait Digest<const BYTES: usize> { // expect: const-generics
    fn finish(self) -> [u8; BYTES];
}
