class Range
{
    IEnumerable<int> Even(int to)
    {
        for (int i = 0; i < to; i += 2) yield return i;
    }
}
