public async Task<string> Download(Uri address)
{
    await using var stream = await client.GetStreamAsync(address); // expect: using
    return await new StreamReader(stream).ReadToEndAsync();
}
