package pack

func compact(level int, text []byte) []byte {
	w := newWriter(level)
	w.Write(text)
	w.Flush()
	return w.bytes()
}
