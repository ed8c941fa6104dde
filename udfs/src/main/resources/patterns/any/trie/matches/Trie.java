final class Trie {
  private final Trie[] children = new Trie[26];
  private boolean isEnd;

  void insert(String word) { // expect: trie
    Trie node = this;
    for (int i = 0; i < word.length(); i++) {
      int letter = word.charAt(i) - 'a';
      if (node.children[letter] == null) {
        node.children[letter] = new Trie();
      }
      node = node.children[letter];
    }
    node.isEnd = true;
  }
}
