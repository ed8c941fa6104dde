public class Reader
{
    private readonly Func<Stream> open;

    public Reader(Lazy<Stream> stream)
    {
        open = () => stream.Value;
    }
}
