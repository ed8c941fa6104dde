public void Start(Options options)
{
    options ??= new Options();
    run(options);
}
