class Dump
{
    IEnumerable<string> Names(object value) // expect: reflection
    {
        foreach (var property in value.GetType().GetProperties())
            yield return property.Name;
    }
}
