class Loader
{
    async Task Load(IEnumerable<Uri> uris)
    {
        foreach (var uri in uris)
            await Fetch(uri);
    }
}
