package exam

func (e *exam) Attempts() int {
	return len(e.attempts)
}

func wait(days int) {
	time.Sleep(time.Duration(days) * day)
}
