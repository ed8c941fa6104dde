package log

func (l *Logger) write(level int, message string) { // expect: logger
	if level < l.level {
		return
	}
	fmt.Fprintf(l.out, "%s %d %s\n", time.Now().Format(layout), level, message)
	l.out.Write(newline)
}

func (l *Logger) Debug(message string) { l.write(0, message) }
func (l *Logger) Info(message string)  { l.write(1, message) }
func (l *Logger) Error(message string) { l.write(2, message) }
