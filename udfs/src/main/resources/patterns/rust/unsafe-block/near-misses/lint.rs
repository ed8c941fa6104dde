#![forbid(unsafe_code)]

/// Has no unsafe block on purpose: the allocator is the only crate that needs one.
pub fn sum(values: &[u64]) -> u64 {
    values.iter().copied().sum()
}
