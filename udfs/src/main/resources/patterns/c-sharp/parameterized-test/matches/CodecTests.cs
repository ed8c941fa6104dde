public class CodecTests
{
    [Theory] // expect: parameterized-test
    [MemberData(nameof(AllCodecs))]
    public void RoundTrips(Codec codec)
    {
        Assert.Equal("text", codec.Decode(codec.Encode("text")));
    }
}
