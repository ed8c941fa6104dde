class Pixels
{
    int Read(ReadOnlySpan<byte> bytes, int index)
    {
        return MemoryMarshal.Cast<byte, int>(bytes)[index];
    }
}
