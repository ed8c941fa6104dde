package store

type ReadWriter interface {
	Reader
	Writer
}
