package trace

import (
	"fmt"
	"time"
)

func Measure(name string, work func()) {
	started := time.Now()
	defer fmt.Println(name, started)
	defer report(started)
	work()
}

func report(started time.Time) {
	fmt.Println(time.Since(started))
}
