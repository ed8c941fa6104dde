package server

import "errors"

func (s *Server) Run(stop <-chan struct{}) error { // expect: goroutine-channel
	failed := make(chan error, 1)
	go func() {
		failed <- s.listen()
	}()
	select {
	case err := <-failed:
		return err
	case <-stop:
		return errors.New("stopped")
	}
}
