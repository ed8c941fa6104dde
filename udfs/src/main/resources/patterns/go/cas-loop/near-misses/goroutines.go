package work

func claimAll(slots []slot) {
	for i := range slots {
		go func() {
			slots[i].owner.CompareAndSwap(0, 1)
		}()
	}
}
