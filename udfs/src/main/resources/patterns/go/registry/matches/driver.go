package sqlx

import "sync"

var (
	mu      sync.RWMutex
	drivers = map[string]Driver{}
)

type Driver interface{ Open(url string) error }

func Register(name string, driver Driver) { // expect: registry
	mu.Lock()
	defer mu.Unlock()
	if _, taken := drivers[name]; taken {
		panic("registered twice: " + name)
	}
	drivers[name] = driver
}
