package cluster

func (c *cluster) gossip() { // expect: gossip
	peer := c.members[rand.Intn(len(c.members))]
	reply, err := peer.ping(c.state())
	if err != nil {
		c.suspect(peer)
		return
	}
	c.merge(reply)
}

func (c *cluster) merge(heard []member) {
	for _, member := range heard {
		if known := c.find(member.name); member.incarnation > known.incarnation {
			known.alive = member.alive
		}
	}
}
