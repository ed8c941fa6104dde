class Native
{
    IntPtr Load(string path) => NativeLibrary.Load(path);
}
