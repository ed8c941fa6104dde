class NamingAnalyzer : DiagnosticAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.EnableConcurrentExecution();
}
