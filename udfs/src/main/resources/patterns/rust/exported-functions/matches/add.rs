#[no_mangle]
pub extern "C" fn image_width(image: *const Image) -> u32 { // expect: exported-functions
    unsafe { (*image).width }
}
