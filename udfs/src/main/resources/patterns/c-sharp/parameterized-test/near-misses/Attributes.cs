public class Command
{
    [Option("verbose")]
    [Description("says more")]
    public bool Verbose(string level) => level != "";
}
