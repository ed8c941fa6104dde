package text

import "testing"

func TestSteps(t *testing.T) {
	points := []struct{ x, y int }{{1, 2}, {3, 4}}
	sum := 0
	for _, p := range points {
		sum += p.x * p.y
	}
	if sum != 14 {
		t.Error(sum)
	}
}
