class Shop:
    def open(self):
        for register in self.registers:
            register.active = True
