package stats

func (s *Stats) Seen() {
	s.mu.Lock()
	s.seen++
	s.mu.Unlock()
}
