package cache

type Key interface { // expect: type-set
	string | uint64
	comparable
}
