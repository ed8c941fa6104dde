class Words
{
    static readonly Regex Word = new(@"\w+", RegexOptions.Compiled);

    MatchCollection In(string text) => Word.Matches(text);
}
