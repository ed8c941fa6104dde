package pager

func (p *pager) skip(count int) {
	for level := 0; level < count; level++ {
		p.next()
	}
}
