public static IPlugin Find(Assembly assembly, string name) =>
    assembly.GetTypes().Where(type => type.Name == name).Select(Activator.CreateInstance).OfType<IPlugin>().FirstOrDefault(); // expect: linq-chain
