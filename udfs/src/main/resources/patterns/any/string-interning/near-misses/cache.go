package cache

func (c *cache) value(key string) int {
	if known, ok := c.values[key]; ok {
		return known
	}
	c.values[key] = compute(key)
	return c.values[key]
}
