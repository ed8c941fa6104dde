class Session:
    def on_line(self, line): # expect: protocol-state-machine
        if self.state == GREETING:
            self.state = IDLE
        elif self.state == IDLE and line.startswith("AUTH"):
            self.state = AUTHENTICATING
        elif self.state == AUTHENTICATING:
            self.state = AUTHENTICATED if self.check(line) else CLOSED
        else:
            self.refuse(line)
