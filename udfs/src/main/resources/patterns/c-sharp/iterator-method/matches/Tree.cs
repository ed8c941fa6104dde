public sealed class Tree
{
    public IEnumerable<int> Walk() // expect: iterator-method
    {
        foreach (var value in left.Walk()) yield return value;
        yield return Value;
        foreach (var value in right.Walk()) yield return value;
    }
}
