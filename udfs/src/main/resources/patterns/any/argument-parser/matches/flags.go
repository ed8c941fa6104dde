package flags

func (s *set) parseOne(args []string) error { // expect: argument-parser
	arg := args[0]
	if !strings.HasPrefix(arg, "--") {
		return nil
	}
	name, value, _ := strings.Cut(arg[2:], "=")
	option, ok := s.options[name]
	if !ok {
		return fmt.Errorf("unknown option %s", arg)
	}
	return option.set(value)
}
