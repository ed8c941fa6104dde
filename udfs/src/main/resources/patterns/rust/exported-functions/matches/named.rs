#[export_name = "plugin_init"]
extern "C" fn initialize(version: u32) -> bool { // expect: exported-functions
    version == VERSION
}
