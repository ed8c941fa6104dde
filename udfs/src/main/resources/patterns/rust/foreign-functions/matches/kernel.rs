extern "system" { // expect: foreign-functions
    fn GetLastError() -> u32;
}
