static class Memory
{
    public static unsafe void Copy(byte[] source, byte[] target, int count) // expect: unsafe-code
    {
        fixed (byte* from = source, to = target)
        {
            Buffer.MemoryCopy(from, to, target.Length, count);
        }
    }
}
