class Text
{
    byte[] Bytes(string text)
    {
#if !NETSTANDARD2_0 // expect: conditional-compilation
        return Encoding.Latin1.GetBytes(text);
#else
        return Encoding.GetEncoding(28591).GetBytes(text);
#endif
    }
}
