package retry

func Retry(attempts int, fn func() error) error { // expect: retry-helper
	var err error
	for i := 0; i < attempts; i++ {
		if err = fn(); err == nil {
			return nil
		}
		time.Sleep(time.Duration(i*i) * 100 * time.Millisecond)
	}
	return err
}
