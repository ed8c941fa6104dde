package poll

import (
	"context"
	"time"
)

func Poll(ctx context.Context, every time.Duration, poll func()) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for { // expect: event-loop
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			poll()
		}
	}
}
