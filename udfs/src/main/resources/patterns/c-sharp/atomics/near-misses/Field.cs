class Worker
{
    private volatile bool stopping;

    public void Stop() => stopping = true;
}
