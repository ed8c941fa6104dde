#include <stdint.h>

void expand_key(const uint32_t *key, uint32_t *round_keys, int rounds) { // expect: key-schedule
  for (int i = 0; i < 4; i++) round_keys[i] = key[i];
  for (int i = 4; i < 4 * (rounds + 1); i++) {
    uint32_t word = round_keys[i - 1];
    if (i % 4 == 0) word = sub_word(rot_word(word)) ^ rcon[i / 4];
    round_keys[i] = round_keys[i - 4] ^ word;
  }
}
