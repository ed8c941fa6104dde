package conn

import "sync"

type conn struct {
	once sync.Once
	err  error
}

func (c *conn) Close() error {
	c.once.Do(func() { c.err = nil })
	return c.err
}
