public IReadOnlyList<string> TopCustomers(IEnumerable<Order> orders, int limit)
{
    return orders // expect: linq-chain
        .Where(order => order.Paid)
        .GroupBy(order => order.Customer)
        .OrderByDescending(group => group.Sum(order => order.Cents))
        .Take(limit)
        .Select(group => group.Key)
        .ToList();
}
