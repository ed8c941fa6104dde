package tls

func (c *client) handshake() error { // expect: tls-handshake
	c.send(clientHello{suites: c.cipherSuites})
	serverHello, err := c.readServerHello()
	if err != nil {
		return err
	}
	if err := c.verify(c.readCertificate()); err != nil {
		return err
	}
	c.masterSecret = derive(c.keyExchange(serverHello))
	c.sendFinished(c.transcript.sum())
	return c.readFinished()
}
