class Xor
{
    Vector128<byte> Apply(Vector128<byte> a, Vector128<byte> b) => AdvSimd.Xor(a, b); // expect: simd-intrinsics
}
