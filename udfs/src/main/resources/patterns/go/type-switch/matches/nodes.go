package tree

type Node interface{}

type Leaf struct{ value int }

type Branch struct{ left, right Node }

func Sum(n Node) int {
	switch n := n.(type) { // expect: type-switch
	case *Leaf:
		return n.value
	case *Branch:
		return Sum(n.left) + Sum(n.right)
	}
	return 0
}
