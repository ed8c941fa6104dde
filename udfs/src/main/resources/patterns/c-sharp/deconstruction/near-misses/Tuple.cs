public (int Low, int High) Bounds(int[] values)
{
    var pair = (values.Min(), values.Max());
    return pair;
}
