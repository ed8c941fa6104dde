package buffer

func (p *pool) victim() int { // expect: clock-cache
	for {
		frame := &p.frames[p.hand]
		p.hand = (p.hand + 1) % len(p.frames)
		if frame.refBit == 0 {
			return p.evict(frame)
		}
		frame.refBit = 0
	}
}
