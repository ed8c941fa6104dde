package session

func (s *session) next() string {
	s.position++
	return s.token
}
