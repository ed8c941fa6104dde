class Account:
    def withdraw(self, amount):  # expect: guard-clause
        """Takes money out, if there is enough."""
        if self.frozen:
            raise Frozen(self.number)
        if amount > self.balance:
            return Refusal(missing=amount - self.balance)
        self.balance -= amount
        return amount
