class Report:
    def __init__(self, rows):
        self.rows = rows
        self.cache = {}

    @property
    def total(self):
        return sum(row.cents for row in self.rows)
