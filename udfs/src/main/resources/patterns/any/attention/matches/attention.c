#include <math.h>

void attention(float *out, const float *q, const float *k, const float *v, int n, int head_size) { // expect: attention
  float scores[512];
  for (int t = 0; t < n; t++) {
    scores[t] = dot(q, k + t * head_size, head_size) / sqrtf(head_size);
  }
  softmax(scores, n);
  for (int head = 0; head < head_size; head++) {
    out[head] = 0;
    for (int t = 0; t < n; t++) out[head] += scores[t] * v[t * head_size + head];
  }
}
