package clock

import "time"

type Clock interface{ Now() time.Time }

// Fixed is a clock for tests.
type Fixed func() time.Time

func (now Fixed) Now() time.Time { // expect: function-adapter
	return now()
}
