#[cfg(windows)]
pub fn sleep(milliseconds: u32) { // expect: platform-code
    unsafe { Sleep(milliseconds) }
}

#[cfg(unix)]
pub fn sleep(milliseconds: u32) { // expect: platform-code
    unsafe { usleep(milliseconds * 1000) };
}
