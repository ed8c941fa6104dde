package html

func render(unsafe string) string {
	return Escape(unsafe)
}
