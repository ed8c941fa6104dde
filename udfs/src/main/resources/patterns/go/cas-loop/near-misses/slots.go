package pool

func (p *Pool) claim(id int32) *slot {
	for i := range p.slots {
		if atomic.CompareAndSwapInt32(&p.slots[i].owner, 0, id) {
			return &p.slots[i]
		}
	}
	return nil
}
