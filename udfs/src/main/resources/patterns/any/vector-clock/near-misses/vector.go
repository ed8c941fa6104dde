package geometry

func (v vector) longer(other vector) bool {
	return v.length() > other.length()
}
