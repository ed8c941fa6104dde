use core::arch::x86_64;

pub unsafe fn sum8(values: &[f32; 8]) -> f32 { // expect: simd-intrinsics
    let all = x86_64::_mm256_loadu_ps(values.as_ptr());
    let high = x86_64::_mm256_extractf128_ps(all, 1);
    let low = x86_64::_mm256_castps256_ps128(all);
    horizontal(x86_64::_mm_add_ps(low, high))
}
