package router

type radixNode struct {
	prefix   string
	children []*radixNode
	handler  func()
}

func (n *radixNode) lookup(path string) func() { // expect: trie
	for _, child := range n.children {
		size := commonPrefix(path, child.prefix)
		if size == len(child.prefix) {
			return child.lookup(path[size:])
		}
	}
	return n.handler
}
