class Invoice:
    def overdue(self, today):
        return sum(line.cents for line in self.lines if line.due < today)  # expect: reduced-generator
