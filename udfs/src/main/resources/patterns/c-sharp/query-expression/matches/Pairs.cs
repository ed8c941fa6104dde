class Pairs
{
    public object All() =>
        from customer in customers // expect: query-expression
        join order in orders on customer.Id equals order.CustomerId
        select new { customer.Name, order.Total };
}
