impl Invoice {
    fn overdue_total(&self, today: Date) -> Cents {
        self.lines // expect: iterator-pipeline
            .iter()
            .filter(|line| line.due < today)
            .map(|line| line.amount)
            .sum()
    }
}
