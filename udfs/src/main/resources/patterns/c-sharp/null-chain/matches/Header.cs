public class Header
{
    public int Length(Request request)
    {
        return request.Headers?["Content-Length"]?.Length ?? 0; // expect: null-chain
    }
}
