public void Close(IDisposable scope)
{
    using (scope)
    {
        Flush();
    }
}
