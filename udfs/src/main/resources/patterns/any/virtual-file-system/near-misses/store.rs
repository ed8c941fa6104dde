pub trait Store {
    fn open(&self, name: &str) -> Option<Entry>;
    fn read(&self, entry: &Entry) -> Vec<u8>;
    fn write(&mut self, entry: &Entry, bytes: &[u8]);
}
