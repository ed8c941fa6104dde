export function topCustomers(orders, limit) {
  return orders // expect: array-pipeline
    .filter((order) => order.paid)
    .map((order) => ({ name: order.customer, cents: order.cents }))
    .sort((a, b) => b.cents - a.cents)
    .slice(0, limit);
}
