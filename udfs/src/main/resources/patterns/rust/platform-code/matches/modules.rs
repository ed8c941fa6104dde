#[cfg(target_os = "linux")]
mod epoll; // expect: platform-code
#[cfg(any(target_os = "macos", target_os = "freebsd"))]
mod kqueue; // expect: platform-code
