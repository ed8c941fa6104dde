package numbers

import "testing"

func TestRoman(t *testing.T) { // expect: table-driven-test
	var cases = map[string]struct {
		number int
	}{
		"I":       {1},
		"MCMXCIV": {1994},
	}
	for want, c := range cases {
		if got := Roman(c.number); got != want {
			t.Fatalf("%d: got %s", c.number, got)
		}
	}
}
