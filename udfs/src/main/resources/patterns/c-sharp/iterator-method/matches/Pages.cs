public async IAsyncEnumerable<Page> Pages(string path) // expect: iterator-method
{
    while (path != null)
    {
        var page = await client.Get(path);
        yield return page;
        path = page.Next;
    }
}
