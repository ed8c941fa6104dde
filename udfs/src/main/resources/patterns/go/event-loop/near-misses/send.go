package send

func Fill(out chan<- int, n int) {
	for i := 0; i < n; i++ {
		select {
		case out <- i:
		default:
			return
		}
	}
}
