class Parser: # expect: recursive-descent
    def parse_statement(self):
        if self.peek() == "if":
            return self.parse_if()
        return self.parse_expression()

    def parse_if(self):
        self.expect("if")
        condition = self.parse_expression()
        return If(condition, self.parse_block())

    def parse_block(self):
        self.expect("{")
        body = []
        while self.peek() != "}":
            body.append(self.parse_statement())
        self.expect("}")
        return body

    def parse_expression(self):
        return Name(self.next_token())
