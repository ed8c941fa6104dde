public class Table
{
    private readonly List<Row> rows = new List<Row>();
    public int Count => rows.Count;
}
