public struct Counter
{
    private readonly int step;
    public int Value;

    public void Next() => Value += step;
}
