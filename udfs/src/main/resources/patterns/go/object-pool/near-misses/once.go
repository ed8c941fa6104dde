package lazy

import "sync"

var guard = sync.Once{}

func Init(f func()) { guard.Do(f) }
