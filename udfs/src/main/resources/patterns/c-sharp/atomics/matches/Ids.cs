class Ids
{
    private long last;

    public long Next() => Interlocked.Increment(ref last); // expect: atomics
}
