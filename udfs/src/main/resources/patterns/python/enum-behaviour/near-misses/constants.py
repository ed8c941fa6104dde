class Status:
    OPEN = "open"
    CLOSED = "closed"

    def label(self):
        return self.value.title()
