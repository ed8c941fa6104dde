unsigned width(void)
{
    return sizeof(long) == 8 ? 64 : 32;
}
