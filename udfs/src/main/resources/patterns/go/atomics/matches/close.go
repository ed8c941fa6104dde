package pool

func (p *Pool) Close() error { // expect: atomics
	if !p.closed.CompareAndSwap(false, true) {
		return ErrClosed
	}
	close(p.jobs)
	return nil
}
