use core::arch::aarch64::*;

pub unsafe fn xor_block(into: *mut u8, with: *const u8) { // expect: simd-intrinsics
    let left = vld1q_u8(into);
    let right = vld1q_u8(with);
    vst1q_u8(into, veorq_u8(left, right));
}
