try
{
    return int.Parse(text);
}
catch (FormatException e)
{
    throw new ArgumentException("not a number: " + e.Message);
}
