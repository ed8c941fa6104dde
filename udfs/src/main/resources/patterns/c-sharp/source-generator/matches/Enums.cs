[Generator] // expect: source-generator
public sealed class EnumNames : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterSourceOutput(Enums(context), Write);
    }
}
