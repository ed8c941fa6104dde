class Prices
{
    decimal For(Order order) // expect: pattern-switch
    {
        return order switch
        {
            { Items: > 10, Total: > 100m } => order.Total * 0.9m,
            _ => order.Total,
        };
    }
}
