class Settings
{
    bool IsVolatile(Store store) => store.Kind == Kind.Volatile;
}
