package routes

import "sync"

type Table struct {
	mu     sync.RWMutex
	routes map[string]string
}

func (t *Table) Find(path string) (string, bool) { // expect: read-write-lock
	t.mu.RLock()
	defer t.mu.RUnlock()
	target, ok := t.routes[path]
	return target, ok
}

func (t *Table) Add(path, target string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.routes[path] = target
}
