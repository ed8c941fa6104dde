public class Query // expect: fluent-interface
{
    public Query Where(string condition)
    {
        conditions.Add(condition);
        return this;
    }

    public Query OrderBy(string column)
    {
        order = column;
        return this;
    }

    public Query Limit(int rows)
    {
        this.rows = rows;
        return this;
    }
}
