static class Paths
{
#if WINDOWS // expect: conditional-compilation
    public const char Separator = '\\';
#else
    public const char Separator = '/';
#endif
}
