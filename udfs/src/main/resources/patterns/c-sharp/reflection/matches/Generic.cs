class Handlers
{
    object Find(Type message) // expect: reflection
    {
        var type = typeof(IHandler<>).MakeGenericType(message);
        return services.GetService(type);
    }
}
