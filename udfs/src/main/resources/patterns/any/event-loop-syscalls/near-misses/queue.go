package queue

func (q *queue) run(handle func(string)) {
	for event := range q.events {
		handle(event)
	}
}
