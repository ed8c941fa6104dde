class Account:
    @property
    def balance(self):
        return sum(self._entries)

    @balance.setter
    def balance(self, value):
        self._entries = [value]
