public async Task Upload(List<Task> pending)
{
    await Task.WhenAll(pending);
    await Task.Delay(100);
}
