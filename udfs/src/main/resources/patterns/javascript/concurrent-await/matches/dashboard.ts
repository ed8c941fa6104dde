export async function dashboard(user: string): Promise<Dashboard> {
  const [orders, messages] = await Promise.all([loadOrders(user), loadMessages(user)]); // expect: concurrent-await
  return { orders, messages };
}
