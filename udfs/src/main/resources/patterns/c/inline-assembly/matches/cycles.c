#include <stdint.h>

static inline uint64_t cycles(void)
{
    uint32_t low, high;
    __asm__ volatile("rdtsc" : "=a"(low), "=d"(high)); /* expect: inline-assembly */
    return ((uint64_t)high << 32) | low;
}
