async def dashboard(user):
    orders, messages = await asyncio.gather(load_orders(user), load_messages(user))  # expect: concurrent-await
    return Dashboard(orders, messages)
