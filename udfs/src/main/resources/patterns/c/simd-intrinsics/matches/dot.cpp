float Dot(const float* a, const float* b) {  // expect: simd-intrinsics
  __m256 product = _mm256_mul_ps(_mm256_loadu_ps(a), _mm256_loadu_ps(b));
  return Reduce(product);
}
