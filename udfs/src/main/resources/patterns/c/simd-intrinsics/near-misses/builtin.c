int bits(unsigned value)
{
    return __builtin_popcount(value) + __builtin_clz(value | 1);
}
