package walk

type Visitor interface{ Visit(node *Node) }

type visit func(*Node)

func (v visit) Visit(node *Node) { v(node) } // expect: function-adapter

type Node struct{ children []*Node }
