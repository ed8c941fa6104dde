class Parser:
    def expression(self, rbp=0): # expect: pratt-parser
        token = self.advance()
        left = token.nud(self)
        while rbp < self.token.lbp:
            token = self.advance()
            left = token.led(self, left)
        return left
