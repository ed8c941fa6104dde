package store

import "io"

type File struct{ data []byte }

var _ io.Closer = (*File)(nil) // expect: interface-assertion

func (f *File) Close() error { return nil }
