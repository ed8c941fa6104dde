public class PortTests
{
    [Theory]
    [InlineData(80)]
    public void Accepts(int port) => Assert.True(Port.IsValid(port));
}
