public readonly struct Position // expect: record-value
{
    public Position(int line, int column)
    {
        Line = line;
        Column = column;
    }

    public int Line { get; }
    public int Column { get; }
}
