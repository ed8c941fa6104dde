class Factories
{
    Func<object> For(Type type) // expect: bytecode-generation
    {
        return Expression.Lambda<Func<object>>(Expression.New(type)).Compile();
    }
}
