class Column:  # expect: descriptor
    def __init__(self, name):
        self.name = name

    def __get__(self, row, table):
        return self if row is None else row.values[self.name]
