package jobs

import "log"

func Protect(job func()) {
	defer func() {
		if problem := recover(); problem != nil {
			log.Println("job failed:", problem)
		}
	}()
	job()
}
