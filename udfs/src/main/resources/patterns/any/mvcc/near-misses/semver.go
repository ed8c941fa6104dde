package semver

func (v version) newer(other version) bool {
	return v.major > other.major
}
