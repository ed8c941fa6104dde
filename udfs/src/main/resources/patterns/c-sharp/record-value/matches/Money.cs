namespace Shop;

public sealed record Money(decimal Amount, string Currency) // expect: record-value
{
    public Money Plus(Money other) => this with { Amount = Amount + other.Amount };
}
