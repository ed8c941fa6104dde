class Startup
{
    IClock Clock(IServiceProvider services) => services.GetService<IClock>();
}
