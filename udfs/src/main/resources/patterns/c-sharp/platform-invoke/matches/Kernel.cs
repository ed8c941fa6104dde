static class Kernel
{
    [DllImport("kernel32.dll", SetLastError = true)] // expect: platform-invoke
    internal static extern bool CloseHandle(IntPtr handle);
}
