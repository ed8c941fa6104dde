impl DataLoader {
    pub fn next(&mut self) -> Option<Batch> { // expect: data-loader
        if self.position == 0 {
            self.indices.shuffle(&mut self.rng);
            self.epoch += 1;
        }
        let end = (self.position + self.batch_size).min(self.indices.len());
        let samples = self.indices[self.position..end].iter().map(|i| self.dataset.get(*i));
        self.position = end;
        Some(collate(samples))
    }
}
