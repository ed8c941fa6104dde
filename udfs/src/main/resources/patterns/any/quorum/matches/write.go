package replica

func (c *coordinator) write(value []byte) error { // expect: quorum
	quorum := len(c.replicas)/2 + 1
	acks := 0
	for _, replica := range c.replicas {
		if replica.store(value) == nil {
			acks++
		}
	}
	if acks >= quorum {
		return nil
	}
	return errNoQuorum
}
