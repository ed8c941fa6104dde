public static class Import
{
    public static int Run(string path)
    {
        using var reader = new StreamReader(path); // expect: using
        var count = 0;
        while (reader.ReadLine() != null) count++;
        return count;
    }
}
