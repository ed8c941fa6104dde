/// # Safety
/// `pointer` must be valid for reads.
pub unsafe trait Readable {
    unsafe fn read_at(&self, pointer: *const u8) -> u8;
}
