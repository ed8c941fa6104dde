#include <emmintrin.h>

static inline int group_match(const signed char *ctrl, signed char h2) { // expect: swiss-table
  __m128i group = _mm_loadu_si128((const __m128i *)ctrl);
  __m128i match = _mm_set1_epi8(h2);
  return _mm_movemask_epi8(_mm_cmpeq_epi8(match, group));
}
