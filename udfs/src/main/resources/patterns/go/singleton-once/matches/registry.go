package metrics

import "sync"

type registry struct{ names []string }

var state struct {
	sync.Once
}

var shared registry

func Shared() registry { // expect: singleton-once
	state.Do(func() {
		names := []string{"up"}
		shared = registry{names: names}
	})
	return shared
}
