package merge

func Merge(a, b <-chan int, out chan<- int) {
	for { // expect: event-loop
		select {
		case v, ok := <-a:
			if !ok {
				return
			}
			out <- v
		case v := <-b:
			out <- v
		}
	}
}
