package bst

func (n *node) insert(key int) {
	if key < n.key {
		n.left.insert(key)
	} else if n.leaf {
		n.right = &node{key: key}
	}
}
