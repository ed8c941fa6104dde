#[no_mangle]
pub static ABI_VERSION: u32 = 3;
