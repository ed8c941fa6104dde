class Pages
{
    async IAsyncEnumerable<Item> All() // expect: async-stream
    {
        await foreach (var page in client.Pages())
            foreach (var item in page.Items)
                yield return item;
    }
}
