class Hash
{
    uint Of(string text) // expect: unsafe-code
    {
        unsafe
        {
            fixed (char* start = text)
            {
                return Mix((byte*)start, text.Length * 2);
            }
        }
    }
}
