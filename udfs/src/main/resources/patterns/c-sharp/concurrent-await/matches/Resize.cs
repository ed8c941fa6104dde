public Task ResizeAll(IEnumerable<string> paths) =>
    Task.WhenAll(paths.Select(async path => await Resize(path))); // expect: concurrent-await
