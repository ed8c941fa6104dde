package mode

func set(flags, at uint) uint {
	flags |= 1 << at
	return flags
}
