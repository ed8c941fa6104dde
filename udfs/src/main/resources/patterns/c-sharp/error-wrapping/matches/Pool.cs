public Connection Open()
{
    try
    {
        return connect(url);
    }
    catch (SocketException cause) when (cause.ErrorCode != 0)
    {
        log.Warn("no connection");
        throw new PoolException(cause, url); // expect: error-wrapping
    }
}
