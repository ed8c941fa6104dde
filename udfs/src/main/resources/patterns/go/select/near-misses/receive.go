package work

func next(jobs <-chan Job) Job {
	return <-jobs
}
