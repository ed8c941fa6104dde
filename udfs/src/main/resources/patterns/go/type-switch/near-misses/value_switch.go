package format

func Weekend(day int) bool {
	switch day {
	case 0, 6:
		return true
	default:
		return false
	}
}
