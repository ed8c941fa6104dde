public string Label(Level level) => level switch
{
    Level.Info => "info",
    Level.Warning => "warning",
    _ => "unknown",
};
