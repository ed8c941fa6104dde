package btree

type node struct {
	keys     []int
	children []*node
	leaf     bool
}

// split moves the upper half of a full child to a new one.
func (n *node) splitChild(i, degree int) { // expect: b-tree
	child := n.children[i]
	right := &node{leaf: child.leaf}
	middle := child.keys[degree-1]
	right.keys = append(right.keys, child.keys[degree:]...)
	child.keys = child.keys[:degree-1]
	n.insert(i, middle, right)
}
