#[link(name = "c")]
extern "C" { // expect: foreign-functions
    #[must_use]
    pub fn strlen(text: *const core::ffi::c_char) -> usize;
}
