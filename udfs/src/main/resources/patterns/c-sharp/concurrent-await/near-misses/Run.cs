public Task<int> Count(string path)
{
    return Task.Run(() => File.ReadLines(path).Select(line => line.Length).Sum());
}
