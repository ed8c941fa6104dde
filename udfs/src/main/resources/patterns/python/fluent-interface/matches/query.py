class Query:  # expect: fluent-interface
    def where(self, condition):
        self.conditions.append(condition)
        return self

    def order_by(self, column):
        self.order = column
        return self

    def limit(self, rows):
        self.rows = rows
        return self
