impl<'a> Style<'a> { // expect: fluent-interface
    pub const fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    pub const fn foreground(mut self, color: Color) -> Self {
        self.foreground = Some(color);
        self
    }

    pub fn link(mut self, target: &'a str) -> Style<'a> {
        self.link = Some(target);
        self
    }
}
