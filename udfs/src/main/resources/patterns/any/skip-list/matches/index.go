package index

const maxLevel = 24

type node struct {
	key     string
	forward [maxLevel]*node
}

func (s *skipList) find(key string) *node { // expect: skip-list
	at := s.head
	for level := s.level; level > 0; level-- {
		for at.forward[level] != nil && at.forward[level].key < key {
			at = at.forward[level]
		}
	}
	s.height = randomLevel()
	return at
}
