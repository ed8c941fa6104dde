pub trait Decoder {
    type Error;
    fn decode(&mut self, bytes: &[u8]) -> Result<(), Self::Error>;
}
