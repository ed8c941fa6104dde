def overdue(orders, today):
    return [order for order in orders if order.due < today]  # expect: comprehension


def totals(orders):
    return {order.customer: order.total() for order in orders}  # expect: comprehension
