#[cfg(unix)]
use std::os::unix::fs::PermissionsExt;

pub fn path() -> &'static str {
    "target_os"
}
