#[cfg(all(target_arch = "x86_64", target_feature = "avx2"))]
#[inline]
fn count(bytes: &[u8]) -> usize { // expect: platform-code
    count_avx2(bytes)
}
