package server

func (s *Server) Start() bool {
	return s.running.CompareAndSwap(false, true)
}
