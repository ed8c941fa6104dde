package config

func parseInt(text string) (int, error)   { return strconv.Atoi(text) }
func parseBool(text string) (bool, error) { return strconv.ParseBool(text) }
func parseSize(text string) (int, error)  { return parseInt(text) }
func parseName(text string) string        { return strings.TrimSpace(text) }
