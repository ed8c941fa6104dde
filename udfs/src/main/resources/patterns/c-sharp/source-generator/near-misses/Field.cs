class Tool
{
    private readonly IIncrementalGenerator generator;

    public Tool(IIncrementalGenerator generator) => this.generator = generator;
}
