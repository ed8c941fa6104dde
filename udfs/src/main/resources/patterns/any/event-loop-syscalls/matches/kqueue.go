package poll

func (p *poller) run(handle func(fd int)) { // expect: event-loop-syscalls
	events := make([]syscall.Kevent_t, 128)
	for {
		n, err := syscall.Kevent(p.queue, nil, events, nil)
		if err != nil {
			return
		}
		for i := 0; i < n; i++ {
			handle(int(events[i].Ident))
		}
	}
}
