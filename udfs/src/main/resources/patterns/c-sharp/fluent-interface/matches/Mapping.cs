public partial class Mapping<TEntity> // expect: fluent-interface
{
    public Mapping<TEntity> Table(string name)
    {
        table = name;
        return this;
    }

    public Mapping<TEntity> Key(string column)
    {
        key = column;
        return this;
    }

    public Mapping<TEntity> Column(string name, int length)
    {
        columns[name] = length;
        return this;
    }
}
