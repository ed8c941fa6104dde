public class Schema
{
    private readonly Lazy<Validator> validator = new(() => Validator.Compile("schema.json")); // expect: lazy-value

    public bool Accepts(string text) => validator.Value.Accepts(text);
}
