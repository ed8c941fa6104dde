internal sealed class OrderBuilder // expect: fluent-interface
{
    private readonly Order order = new();

    public OrderBuilder For(string customer) { order.Customer = customer; return this; }

    public OrderBuilder With(Item item) { order.Items.Add(item); return this; }

    public OrderBuilder Paid() { order.Paid = true; return this; }

    public Order Build() => order;
}
