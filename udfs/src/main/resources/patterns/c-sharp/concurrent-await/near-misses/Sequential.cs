public async Task Migrate(IEnumerable<Step> steps)
{
    foreach (var step in steps)
    {
        await step.Run();
    }
}
