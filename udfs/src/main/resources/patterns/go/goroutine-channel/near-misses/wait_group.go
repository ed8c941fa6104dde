package jobs

import "sync"

func All(jobs []func()) {
	var running sync.WaitGroup
	for _, job := range jobs {
		running.Add(1)
		go func(run func()) {
			defer running.Done()
			run()
		}(job)
	}
	running.Wait()
}
