package count

func counter(start int) func() int {
	return func() int {
		start++
		return start
	}
}
