package store

func same(a, b Config) bool {
	return reflect.DeepEqual(a, b)
}
