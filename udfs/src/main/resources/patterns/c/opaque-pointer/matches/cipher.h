#pragma once
#include <stddef.h>

typedef struct cipher_state *cipher_t; // expect: opaque-pointer

cipher_t cipher_open(const unsigned char key[32]);
size_t cipher_update(cipher_t cipher, unsigned char *out, const unsigned char *in, size_t n);
void cipher_close(cipher_t cipher);
