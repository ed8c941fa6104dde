impl Cache {
    pub fn collect(&mut self, now: u64) {
        self.entries.retain(|entry| entry.expires > now);
    }
}
