#include <math.h>
#include <stdint.h>

float quantize_row(const float *row, int8_t *out, int n) { // expect: quantisation
  float largest = 0;
  for (int i = 0; i < n; i++) largest = fmaxf(largest, fabsf(row[i]));
  float scale = largest / 127;
  for (int i = 0; i < n; i++) out[i] = (int8_t)roundf(row[i] / scale);
  return scale;
}

float dequantize(int8_t weight, float scale) { return weight * scale; }
