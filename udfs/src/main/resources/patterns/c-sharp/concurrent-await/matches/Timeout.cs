public async Task<bool> Ping(TimeSpan limit)
{
    var answer = client.Ping();
    return await Task.WhenAny(answer, Task.Delay(limit)) == answer; // expect: concurrent-await
}
