package border

func (c *crossing) checkpoint(traveller string) bool {
	return c.allowed[traveller]
}
