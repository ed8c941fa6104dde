class Folder:
    def __init__(self):
        self.children = {}

    def find(self, path):
        node = self
        for part in path.split("/"):
            node = node.children.get(part)
        return node
