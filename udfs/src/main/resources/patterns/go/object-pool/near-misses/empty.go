package store

import "sync"

var spare sync.Pool

func Get() interface{} { return spare.Get() }
