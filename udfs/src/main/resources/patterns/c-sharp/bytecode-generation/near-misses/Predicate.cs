class Queries
{
    IQueryable<Order> Open(IQueryable<Order> orders) => orders.Where(o => o.Open);
}
