class Hashing
{
    int Of(string text)
    {
#if NET6_0_OR_GREATER // expect: conditional-compilation
        return string.GetHashCode(text);
#else
        return text.GetHashCode();
#endif
    }
}
