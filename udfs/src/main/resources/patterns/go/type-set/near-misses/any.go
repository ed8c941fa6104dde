package sets

type Set[T comparable] map[T]struct{}

type Value interface{}
