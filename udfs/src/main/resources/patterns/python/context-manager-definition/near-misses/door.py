class Door:
    def enter(self, person):
        self.inside = person

    def exit(self):
        self.inside = None


def contextmanager(function):
    return function


def visit(door, person):
    door.enter(person)
    yield door
    door.exit()
