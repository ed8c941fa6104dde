class Connection
{
    public void Dispose() // expect: atomics
    {
        if (Interlocked.Exchange(ref closed, 1) == 0)
            socket.Dispose();
    }
}
