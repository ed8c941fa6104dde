public class Routes : Microsoft.CodeAnalysis.IIncrementalGenerator // expect: source-generator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => Collect(context);
}
