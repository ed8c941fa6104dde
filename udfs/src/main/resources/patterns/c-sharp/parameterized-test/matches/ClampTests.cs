[TestFixture]
public class ClampTests
{
    [TestCase(-5, 0)] // expect: parameterized-test
    [TestCase(300, 255)]
    public void KeepsTheRange(int value, int clamped)
    {
        Assert.That(Clamp(value), Is.EqualTo(clamped));
    }
}
