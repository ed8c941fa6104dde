class Order:
    customer: str
    cents: int

    def __init__(self, customer: str, cents: int) -> None:
        self.customer = customer
        self.cents = cents
