package order

type byName []string

func (b byName) Len() int { return len(b) }

func (b byName) Less(i, j int) bool { return b[i] < b[j] }
