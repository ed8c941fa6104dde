package settings

func get(values map[string]string, key string) string {
	if value, ok := values[key]; ok {
		return value
	}
	return "none"
}
