class MapperGenerator : ISourceGenerator // expect: source-generator
{
    public void Initialize(GeneratorInitializationContext context) { }

    public void Execute(GeneratorExecutionContext context) => context.AddSource("Mappers", Render());
}
