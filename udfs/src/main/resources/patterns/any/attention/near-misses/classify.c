#include <math.h>

int classify(float *scores, int n) {
  softmax(scores, n);
  int best = 0;
  for (int i = 1; i < n; i++) best = scores[i] > scores[best] ? i : best;
  return best;
}
