class Sums
{
    static int Sum(ReadOnlySpan<int> values) // expect: simd-intrinsics
    {
        var sum = Vector256.Create(0);
        for (int i = 0; i + 8 <= values.Length; i += 8)
            sum = Avx2.Add(sum, Vector256.LoadUnsafe(ref values[i]));
        return Vector256.Sum(sum);
    }
}
