public decimal Price(decimal yield)
{
    yield += 0.01m;
    return face / yield;
}
