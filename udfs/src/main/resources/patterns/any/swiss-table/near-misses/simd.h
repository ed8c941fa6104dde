#include <emmintrin.h>

static inline int find_byte(const char *text, char wanted) {
  __m128i chunk = _mm_loadu_si128((const __m128i *)text);
  return _mm_movemask_epi8(_mm_cmpeq_epi8(chunk, _mm_set1_epi8(wanted)));
}
