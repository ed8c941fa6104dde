public void Save(string path)
{
    var writer = new StreamWriter(path);
    try
    {
        writer.Write(text);
    }
    finally
    {
        writer.Dispose();
    }
}
