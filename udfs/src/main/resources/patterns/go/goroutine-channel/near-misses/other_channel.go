package jobs

func Relay(in <-chan int, done chan struct{}) int {
	out := make(chan int, 8)
	go func() {
		out <- 1
	}()
	publish(out)
	<-done
	return <-in
}
