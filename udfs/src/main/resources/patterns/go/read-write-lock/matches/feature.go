package flags

import "sync"

type Flags struct {
	lock *sync.RWMutex
	on   map[string]bool
}

func (f Flags) Enabled(name string) bool { // expect: read-write-lock
	if name == "" {
		return false
	}
	f.lock.RLock()
	defer f.lock.RUnlock()
	return f.on[name]
}
