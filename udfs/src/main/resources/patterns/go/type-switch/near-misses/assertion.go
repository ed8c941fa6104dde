package format

func Text(value any) string {
	if text, ok := value.(string); ok {
		return text
	}
	return ""
}
