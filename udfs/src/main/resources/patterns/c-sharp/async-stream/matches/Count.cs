class Counter
{
    public async Task<int> Count(IAsyncEnumerable<string> names) // expect: async-stream
    {
        int count = 0;
        await foreach (var _ in names) count++;
        return count;
    }
}
