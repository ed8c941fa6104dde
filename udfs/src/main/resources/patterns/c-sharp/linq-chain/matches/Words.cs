class Words
{
    public int Longest(string text)
    {
        return text.Split(' ').Select(word => word.Trim()).Max(word => word.Length); // expect: linq-chain
    }
}
