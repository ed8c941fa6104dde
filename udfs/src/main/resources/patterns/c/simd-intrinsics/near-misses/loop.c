void xor_bytes(unsigned char *into, const unsigned char *with, int count)
{
#pragma omp simd
    for (int i = 0; i < count; i++)
        into[i] ^= with[i];
}
