package stats

import "sync/atomic"

func (s *Stats) Seen() { // expect: atomics
	atomic.AddInt64(&s.seen, 1)
}
