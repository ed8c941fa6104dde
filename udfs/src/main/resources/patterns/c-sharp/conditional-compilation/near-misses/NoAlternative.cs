class Startup
{
    void Start()
    {
#if NETFRAMEWORK
        EnableTls();
#endif
        Listen();
    }
}
