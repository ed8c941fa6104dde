size_t count_newlines(const char *text, size_t length) /* expect: simd-intrinsics */
{
    size_t count = 0;
    __m128i newline = _mm_set1_epi8('\n');
    for (size_t i = 0; i + 16 <= length; i += 16) {
        __m128i chunk = _mm_loadu_si128((const __m128i *)(text + i));
        count += __builtin_popcount(_mm_movemask_epi8(_mm_cmpeq_epi8(chunk, newline)));
    }
    return count;
}
