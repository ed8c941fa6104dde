package set

type Set map[string]bool

func Insert(s []Set, i int) {
	s[i] = Set{}
}
