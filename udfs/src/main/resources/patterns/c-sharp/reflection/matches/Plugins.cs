class Plugins
{
    IPlugin Load(Type type) // expect: reflection
    {
        return (IPlugin)Activator.CreateInstance(type);
    }
}
