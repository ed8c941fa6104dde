package stats

type Number interface { // expect: type-set
	~int | ~int64 | ~float64
}
