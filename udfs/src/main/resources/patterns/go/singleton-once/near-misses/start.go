package start

import "sync"

var once sync.Once

func Start(run func()) {
	once.Do(func() { run() })
}
