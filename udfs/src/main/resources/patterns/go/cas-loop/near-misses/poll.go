package server

func (s *Server) wait() {
	for atomic.LoadInt32(&s.ready) == 0 {
		time.Sleep(time.Millisecond)
	}
}
