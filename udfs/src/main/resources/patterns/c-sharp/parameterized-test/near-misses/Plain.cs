public class RomanTests
{
    [Fact]
    [Trait("speed", "fast")]
    public void WritesFour() => Assert.Equal("IV", Roman.Write(4));
}
