class Trace
{
    void Write(string message)
    {
#if TRACE_STORE
        log.Write(message);
#else
        Ignore(message);
#endif
    }
}
