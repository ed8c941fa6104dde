package metrics

import "sync"

type Gauge struct {
	sync.RWMutex
	value float64
}

func (g *Gauge) Value() float64 { // expect: read-write-lock
	g.RLock()
	defer g.RUnlock()
	return g.value
}
