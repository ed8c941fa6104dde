class Find
{
    int First(Vector128<byte> chunk, byte wanted) // expect: simd-intrinsics
    {
        int mask = Sse2.MoveMask(Sse2.CompareEqual(chunk, Vector128.Create(wanted)));
        return BitOperations.TrailingZeroCount(mask);
    }
}
