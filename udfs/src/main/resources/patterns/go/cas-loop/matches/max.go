package stats

func raise(maximum *int64, value int64) {
	for { // expect: cas-loop
		seen := atomic.LoadInt64(maximum)
		if seen >= value || atomic.CompareAndSwapInt64(maximum, seen, value) {
			return
		}
	}
}
