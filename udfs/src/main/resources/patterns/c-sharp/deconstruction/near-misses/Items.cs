public void Print(Dictionary<string, int> counts)
{
    foreach (var entry in counts)
    {
        Console.WriteLine(entry.Key + entry.Value);
    }
}
