#[link(name = "z")]
extern "C" { // expect: foreign-functions
    fn crc32(crc: c_ulong, buffer: *const u8, length: c_uint) -> c_ulong;
    fn zlibVersion() -> *const c_char;
}
