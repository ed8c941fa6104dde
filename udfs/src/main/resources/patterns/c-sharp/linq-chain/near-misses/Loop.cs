public static List<int> Lengths(IEnumerable<string> lines)
{
    var lengths = new List<int>();
    foreach (var line in lines)
    {
        if (line.Length > 0) lengths.Add(line.Length);
    }
    return lengths;
}
