package store

func unexpected(v any) error {
	return fmt.Errorf("unexpected %s", reflect.TypeOf(v))
}
