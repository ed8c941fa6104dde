class Table:
    def _slot(self, key): # expect: open-addressing-table
        at = hash(key) % len(self._keys)
        while self._keys[at] is not None and self._keys[at] != key:
            at = (at + 1) % len(self._keys)
        return at
