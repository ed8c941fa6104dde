class Snapshot
{
    void Publish(State next) // expect: atomics
    {
        Volatile.Write(ref current, next);
    }
}
