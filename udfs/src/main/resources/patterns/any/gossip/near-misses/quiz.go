package quiz

func (q *quiz) next() question {
	return q.questions[rand.Intn(len(q.questions))]
}
