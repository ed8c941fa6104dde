package cache

func (e entry) expired(now time.Time) bool {
	return now.After(e.expires)
}
