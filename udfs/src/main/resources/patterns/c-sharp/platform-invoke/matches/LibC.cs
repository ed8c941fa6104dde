static partial class LibC
{
    [LibraryImport("libc", EntryPoint = "getpid")] // expect: platform-invoke
    internal static partial int GetPid();
}
