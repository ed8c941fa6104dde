class Trie:
    def __init__(self):
        self.children = {}
        self.is_word = False

    def insert(self, word): # expect: trie
        node = self
        for char in word:
            node = node.children.setdefault(char, Trie())
        node.is_word = True

    def search(self, word):
        node = self
        for char in word:
            node = node.children.get(char)
            if node is None:
                return False
        return node.is_word
