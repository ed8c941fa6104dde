internal static class Zlib
{
    private const string Library = "z";

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)] // expect: platform-invoke
    public static extern uint crc32(uint crc, byte[] buffer, uint length);
}
