try
{
    Start();
}
catch (Exception e)
{
    log.Error(e);
    throw;
}
