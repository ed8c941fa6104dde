public class RomanTests
{
    [Theory] // expect: parameterized-test
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    public void Writes(int number, string text)
    {
        Assert.Equal(text, Roman.Write(number));
    }
}
