package lock

func (l *SpinLock) Lock() {
	for !atomic.CompareAndSwapUint32(&l.state, 0, 1) { // expect: cas-loop
		runtime.Gosched()
	}
}
