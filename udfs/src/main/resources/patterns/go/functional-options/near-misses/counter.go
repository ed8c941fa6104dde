package stats

func counter() func() int {
	count := 0
	return func() int {
		count++
		return count
	}
}

func compare(limit int) func(*sample) bool {
	return func(s *sample) bool {
		return s.value == limit
	}
}

type sample struct{ value int }
