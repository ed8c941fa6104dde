impl Account {
    pub fn withdraw(&mut self, amount: u64) -> Result<u64, Refusal> { // expect: guard-clause
        if self.frozen {
            return Err(Refusal::Frozen);
        }
        if amount > self.balance {
            return Err(Refusal::Overdrawn { missing: amount - self.balance });
        }
        self.balance -= amount;
        Ok(self.balance)
    }
}
