public class Numbers
{
    public IEnumerable<int> Even // expect: iterator-method
    {
        get
        {
            for (var n = 0; ; n += 2) yield return n;
        }
    }
}
