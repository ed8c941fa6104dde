class Ids
{
    public long Next()
    {
        lock (gate) return ++last;
    }
}
