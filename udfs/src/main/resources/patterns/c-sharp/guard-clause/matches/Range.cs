public class Range
{
    public Range(int from, int to) // expect: guard-clause
    {
        if (from < 0) throw new ArgumentOutOfRangeException(nameof(from));
        // An empty range is a mistake as well.
        if (to <= from) throw new ArgumentException("empty");

        From = from;
        To = to;
    }
}
