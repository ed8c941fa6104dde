#include <x86intrin.h>

unsigned long long cycles(void)
{
    return __rdtsc();
}

void publish(int *flag)
{
    __sync_synchronize();
    *flag = 1;
}
