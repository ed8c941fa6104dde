class Getters
{
    Func<object, object> For(FieldInfo field) // expect: bytecode-generation
    {
        var method = new DynamicMethod("get", typeof(object), new[] { typeof(object) });
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, field);
        il.Emit(OpCodes.Ret);
        return (Func<object, object>)method.CreateDelegate(typeof(Func<object, object>));
    }
}
