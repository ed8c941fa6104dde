package wire

func (c *conn) receive(m message) error { // expect: protocol-state-machine
	switch c.state {
	case stateHandshake:
		c.state = stateAuthenticating
	case stateAuthenticating:
		if !c.check(m) {
			c.state = stateClosed
			return errDenied
		}
		c.state = stateEstablished
		c.greet(connected)
	default:
		return errUnexpected
	}
	return nil
}
