macro_rules! impl_width { // expect: declarative-macro
    ($($kind:ty),*) => {
        $(impl Width for $kind {
            const BITS: u32 = <$kind>::BITS;
        })*
    };
}

impl_width!(u8, u16, u32, u64);
