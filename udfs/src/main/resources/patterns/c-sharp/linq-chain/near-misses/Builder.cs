var host = Host.CreateDefaultBuilder(args)
    .ConfigureLogging(logging => logging.AddConsole())
    .UseConsoleLifetime()
    .Build();
