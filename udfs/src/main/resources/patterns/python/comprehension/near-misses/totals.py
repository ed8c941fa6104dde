def total(orders):
    return sum(order.cents for order in orders)
