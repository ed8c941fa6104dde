class Table:
    def query(self, key):
        return self.values[self.keys.index(key)]
