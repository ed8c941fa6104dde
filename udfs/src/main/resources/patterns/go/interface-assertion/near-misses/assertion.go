package store

import "io"

func closer(v any) io.Closer {
	c, ok := v.(io.Closer)
	if !ok {
		return nil
	}
	_ = v.(io.Reader)
	return c
}
