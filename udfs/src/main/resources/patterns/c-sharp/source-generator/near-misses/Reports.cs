class ReportGenerator : IReportGenerator
{
    public string Generate(Data data) => template.Render(data);
}
