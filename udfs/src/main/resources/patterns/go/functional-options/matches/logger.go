package logger

type settings struct {
	level  int
	fields []string
}

func Quiet() func(*settings) { // expect: functional-options
	return func(s *settings) { s.level = 3 }
}

func Field(name string) func(*settings) { // expect: functional-options
	return func(s *settings) {
		if name != "" {
			s.fields = append(s.fields, name)
		}
	}
}
