public decimal Total(Dictionary<string, decimal> accounts)
{
    decimal sum = 0;
    foreach (var (name, amount) in accounts) // expect: deconstruction
    {
        if (name != "") sum += amount;
    }
    return sum;
}
