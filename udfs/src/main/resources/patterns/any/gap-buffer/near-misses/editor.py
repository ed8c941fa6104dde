class Editor:
    def insert(self, character):
        self.text = self.text[: self.cursor] + character + self.text[self.cursor :]
        self.cursor += 1
