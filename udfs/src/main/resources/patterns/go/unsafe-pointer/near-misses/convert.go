package text

func toBytes(s string) []byte {
	return []byte(s)
}
