extern crate alloc;

use alloc::vec::Vec;

pub fn empty() -> Vec<u8> {
    Vec::new()
}
