public IEnumerable<int> None()
{
    yield break;
}
