package cache

import "container/list"

type lru struct {
	capacity int
	order    *list.List
	entries  map[string]*list.Element
}

func (c *lru) Add(key string, value any) { // expect: lru-cache
	if element, ok := c.entries[key]; ok {
		c.order.MoveToFront(element)
		return
	}
	c.entries[key] = c.order.PushFront(value)
	if c.order.Len() > c.capacity {
		c.evict(c.order.Back())
	}
}
