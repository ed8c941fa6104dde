from typing import NewType

UserId = NewType("UserId", int)  # expect: newtype
OrderId = NewType("OrderId", str)  # expect: newtype


def orders(user: UserId) -> list[OrderId]:
    return database.select("orders", user=user)
