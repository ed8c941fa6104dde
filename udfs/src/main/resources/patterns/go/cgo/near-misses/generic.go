package sets

func key[C Coder](c C) string {
	return fmt.Sprint(c)
}
