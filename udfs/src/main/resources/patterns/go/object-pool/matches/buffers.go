package format

import (
	"bytes"
	"sync"
)

var buffers = sync.Pool{ // expect: object-pool
	New: func() any { return new(bytes.Buffer) },
}

func Render(write func(*bytes.Buffer)) string {
	b := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(b)
	b.Reset()
	write(b)
	return b.String()
}
