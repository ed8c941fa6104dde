struct trie_node { // expect: flexible-array-member
    unsigned char count;
    char label;
    struct trie_node *children[];
};

struct trie_node *trie_insert(struct trie_node *root, const char *word);
