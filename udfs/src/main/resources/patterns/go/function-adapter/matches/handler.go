package web

type Handler interface {
	Serve(path string) error
}

type HandlerFunc func(path string) error

func (f HandlerFunc) Serve(path string) error { // expect: function-adapter
	return f(path)
}
