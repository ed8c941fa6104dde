package stats

import "sync"

type Counter struct {
	mu   sync.Mutex
	hits map[string]int
}

func (c *Counter) Hit(page string) {
	c.mu.Lock()
	defer c.mu.Unlock() // expect: defer-release
	c.hits[page]++
}
