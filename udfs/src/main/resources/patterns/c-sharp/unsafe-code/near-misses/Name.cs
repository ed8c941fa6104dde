class Html
{
    string Render(string @unsafe) => Escape(@unsafe);
}
