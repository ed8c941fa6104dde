package hooks

func call(hook any, args ...any) { // expect: reflection
	in := make([]reflect.Value, len(args))
	for i, arg := range args {
		in[i] = reflect.ValueOf(arg)
	}
	reflect.ValueOf(hook).Call(in)
}
