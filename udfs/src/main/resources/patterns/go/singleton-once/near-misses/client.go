package client

type client struct{}

func fetch(c *client) string {
	var body string
	c.Do(func() {
		println("fetched")
	})
	return body
}

func (c *client) Do(f func()) { f() }
