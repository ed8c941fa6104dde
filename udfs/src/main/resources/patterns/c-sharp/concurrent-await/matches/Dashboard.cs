public async Task<Dashboard> Load(string user)
{
    var orders = LoadOrders(user);
    var messages = LoadMessages(user);
    await Task.WhenAll(orders, messages); // expect: concurrent-await
    return new Dashboard(orders.Result, messages.Result);
}
