public HttpClient Client()
{
    return _client ??= new HttpClient { Timeout = limit }; // expect: lazy-value
}
