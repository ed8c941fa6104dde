class Lexer: # expect: lexer
    def next_token(self):
        while self.peek().isspace():
            self.position += 1
        start = self.position
        if self.peek().isdigit():
            while self.peek().isdigit():
                self.position += 1
            return Token("number", self.text[start : self.position])
        return self.identifier(start)

    def peek(self):
        return self.text[self.position]
