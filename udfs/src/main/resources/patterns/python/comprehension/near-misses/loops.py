def overdue(orders, today):
    found = []
    for order in orders:
        if order.due < today:
            found.append(order)
    return found


def first(rows):
    return list(rows)[0], [1, 2, 3], {"a": 1}
