class Setters
{
    void Store(ILGenerator code, int index) // expect: bytecode-generation
    {
        code.Emit(OpCodes.Stloc, index);
    }
}
