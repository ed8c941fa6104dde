package app

func (l *logger) Write(message string) error {
	_, err := l.file.Write([]byte(message))
	return err
}
