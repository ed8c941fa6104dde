class Features
{
    bool Fast => Avx2.IsSupported;
}
