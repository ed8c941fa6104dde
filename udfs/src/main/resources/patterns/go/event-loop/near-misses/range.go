package work

func drain(jobs <-chan int) int {
	sum := 0
	for job := range jobs {
		sum += job
	}
	return sum
}
