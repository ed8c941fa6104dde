public static Settings Load(string path)
{
    try
    {
        return Parse(File.ReadAllText(path));
    }
    catch (IOException e)
    {
        throw new SettingsException($"cannot read {path}", e); // expect: error-wrapping
    }
}
