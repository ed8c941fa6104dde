package parse

import "sync"

type Parser struct {
	stack []int
}

type Service struct{ parsers sync.Pool }

func NewService() *Service {
	return &Service{parsers: sync.Pool{New: newParser}} // expect: object-pool
}

func newParser() interface{} { return &Parser{stack: make([]int, 0, 64)} }
