package queue

func (s *Stack[T]) Push(node *node[T]) {
	for { // expect: cas-loop
		head := s.head.Load()
		node.next = head
		if s.head.CompareAndSwap(head, node) {
			return
		}
	}
}
