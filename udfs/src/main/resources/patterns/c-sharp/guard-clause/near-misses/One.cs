public double Average(double[] values)
{
    if (values.Length == 0) return 0;
    var sum = values.Sum();
    return sum / values.Length;
}
