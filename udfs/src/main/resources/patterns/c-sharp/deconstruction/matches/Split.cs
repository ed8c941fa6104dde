public void Add(string line)
{
    var (key, value) = Parse(line); // expect: deconstruction
    table[key] = value;
}
