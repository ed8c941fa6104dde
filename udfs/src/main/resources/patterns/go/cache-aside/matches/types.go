package schema

import "reflect"

type cache struct{ fields map[reflect.Type]int }

func (c *cache) count(t reflect.Type) int { // expect: cache-aside
	if n, found := c.fields[t]; found {
		return n
	}
	n := 0
	for i := 0; i < t.NumField(); i++ {
		n += c.count(t.Field(i).Type)
	}
	c.fields[t] = n
	return n
}
