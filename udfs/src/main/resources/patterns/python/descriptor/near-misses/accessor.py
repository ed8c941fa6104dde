class Cache:
    def get(self, key):
        return self._items.get(key)

    def set(self, key, value):
        self._items[key] = value
