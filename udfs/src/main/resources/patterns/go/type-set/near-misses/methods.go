package store

type Reader interface {
	Read(key string) ([]byte, error)
	Close() error
}
