package client

type option func(*client)

type client struct{ retries int }

func (o option) apply(c *client) {
	before := c.retries
	o(c)
	c.retries += before
}
