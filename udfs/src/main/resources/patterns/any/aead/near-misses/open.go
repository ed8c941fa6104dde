package store

func open(tag string) (*os.File, error) {
	return os.Open(paths[tag])
}
