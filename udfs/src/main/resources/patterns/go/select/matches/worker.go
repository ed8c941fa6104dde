package work

func (w *Worker) run(ctx context.Context) { // expect: select
	for {
		select {
		case job := <-w.jobs:
			w.do(job)
		case <-ctx.Done():
			return
		}
	}
}
