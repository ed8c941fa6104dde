pub struct Assembler {
    lines: Vec<String>,
}

impl Assembler {
    pub fn asm(&mut self, line: &str) {
        self.lines.push(line.to_owned());
    }
}
