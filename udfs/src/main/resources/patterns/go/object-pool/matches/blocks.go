package store

import "sync"

const size = 4096

func newPool() *sync.Pool {
	pool := &sync.Pool{ // expect: object-pool
		New: func() interface{} {
			block := make([]byte, size)
			return &block
		},
	}
	return pool
}
