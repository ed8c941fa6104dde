class Paths
{
    char Separator => OperatingSystem.IsWindows() ? '\\' : '/';
}
