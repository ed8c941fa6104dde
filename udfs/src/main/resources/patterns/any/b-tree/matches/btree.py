class BTree: # expect: b-tree
    def __init__(self, degree):
        self.degree = degree
        self.root = Leaf([])

    def split_child(self, parent, index):
        child = parent.children[index]
        middle = len(child.keys) // 2
        right = Leaf(child.keys[middle + 1:])
        parent.keys.insert(index, child.keys[middle])
        parent.children.insert(index + 1, right)
        child.num_keys = middle
        child.items = child.keys[:middle] if child.leaf else self.order / 2
