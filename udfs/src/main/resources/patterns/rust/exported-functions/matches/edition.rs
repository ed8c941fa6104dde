#[unsafe(no_mangle)]
pub unsafe extern "C" fn buffer_free(buffer: *mut Buffer) { // expect: exported-functions
    drop(unsafe { Box::from_raw(buffer) });
}
