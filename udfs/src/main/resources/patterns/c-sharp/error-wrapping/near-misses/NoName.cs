try
{
    socket.Send(bytes);
}
catch (SocketException)
{
    throw new InvalidOperationException("closed", pending);
}
