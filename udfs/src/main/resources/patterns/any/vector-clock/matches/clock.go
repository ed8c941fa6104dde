package causal

type vectorClock map[string]int

func (c vectorClock) tick(node string) { c[node]++ }

func (c vectorClock) merge(other vectorClock) { // expect: vector-clock
	for node, count := range other {
		c[node] = max(c[node], count)
	}
}

func (c vectorClock) happensBefore(other vectorClock) bool {
	for node, count := range c {
		if count > other[node] {
			return false
		}
	}
	return true
}
