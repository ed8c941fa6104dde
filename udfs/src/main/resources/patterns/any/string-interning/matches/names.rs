impl Names {
    pub fn intern(&mut self, name: &str) -> u32 { // expect: string-interning
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = self.names.len() as u32;
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        number
    }
}
