#[target_feature(enable = "sse2")]
unsafe fn find(needle: u8, chunk: *const u8) -> i32 { // expect: simd-intrinsics
    let wanted = _mm_set1_epi8(needle as i8);
    let loaded = _mm_loadu_si128(chunk as *const __m128i);
    _mm_movemask_epi8(_mm_cmpeq_epi8(wanted, loaded))
}
