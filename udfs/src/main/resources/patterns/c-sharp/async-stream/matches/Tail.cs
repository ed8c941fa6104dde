class Tail
{
    async Task Print(Log log, CancellationToken stop) // expect: async-stream
    {
        await foreach (var line in log.Follow().WithCancellation(stop))
            Console.WriteLine(line);
    }
}
