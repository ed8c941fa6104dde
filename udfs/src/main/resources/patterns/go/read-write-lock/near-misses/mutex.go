package count

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Next() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
	return c.n
}
