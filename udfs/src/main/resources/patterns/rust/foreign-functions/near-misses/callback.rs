pub struct Hooks {
    pub on_close: Option<extern "C" fn(handle: u32)>,
}
