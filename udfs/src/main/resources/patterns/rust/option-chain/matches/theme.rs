impl Settings {
    pub fn theme(&self) -> &str {
        self.user.as_ref().and_then(|user| user.theme.as_deref()).unwrap_or("light") // expect: option-chain
    }
}
