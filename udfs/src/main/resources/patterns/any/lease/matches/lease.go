package lock

func (l *lease) acquire(holder string, now time.Time) bool {
	if l.holder != holder && now.Before(l.expires) {
		return false
	}
	l.holder = holder
	l.expires = now.Add(l.ttl)
	return true
}

func (l *lease) renew(holder string) bool { // expect: lease
	return l.holder == holder && l.acquire(holder, time.Now())
}
