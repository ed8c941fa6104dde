from functools import cached_property


class Report:
    def __init__(self, rows):
        self.rows = rows

    @cached_property  # expect: memoisation
    def total(self):
        return sum(row.cents for row in self.rows)
