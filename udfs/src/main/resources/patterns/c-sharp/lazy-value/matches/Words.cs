public class Words
{
    private Dictionary<string, int> counts;

    public Dictionary<string, int> Counts => counts ??= Count(text); // expect: lazy-value
}
