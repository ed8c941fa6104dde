package chart

func (c *Control) Group(tag string) *Group {
	for _, group := range c.groups {
		if group.match(tag) {
			return group
		}
	}
	return nil
}
