package dump

func Fields(value any) []string { // expect: reflection
	v := reflect.Indirect(reflect.ValueOf(value))
	var names []string
	for i := 0; i < v.NumField(); i++ {
		names = append(names, v.Type().Field(i).Name)
	}
	return names
}
