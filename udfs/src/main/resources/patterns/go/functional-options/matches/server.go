package server

import "time"

type Server struct {
	port    int
	timeout time.Duration
}

type Option func(*Server)

func WithTimeout(timeout time.Duration) Option { // expect: functional-options
	return func(s *Server) {
		s.timeout = timeout
	}
}

func New(port int, options ...Option) *Server {
	s := &Server{port: port, timeout: time.Minute}
	for _, option := range options {
		option(s)
	}
	return s
}
