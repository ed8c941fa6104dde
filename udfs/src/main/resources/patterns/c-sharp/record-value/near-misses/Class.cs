public class Customer
{
    public readonly string Name;
    public string Record { get; set; }
}
