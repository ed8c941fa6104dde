class Node:
    def __init__(self, value, children=()):
        self.value = value
        self.children = children

    def walk(self):  # expect: generator
        yield self.value
        for child in self.children:
            yield from child.walk()
