class Loader
{
    Task Load(IEnumerable<Uri> uris) => Task.WhenAll(uris.Select(Fetch));
}
