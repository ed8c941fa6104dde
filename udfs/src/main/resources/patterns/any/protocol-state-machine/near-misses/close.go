package wire

func (c *conn) close() {
	c.state = closed
	c.socket.Close()
}
