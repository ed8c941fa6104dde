package decode

func into(target reflect.Value, raw []any) { // expect: reflection
	slice := reflect.MakeSlice(target.Type(), 0, len(raw))
	for _, item := range raw {
		slice = reflect.Append(slice, reflect.ValueOf(item))
	}
	target.Set(slice)
}
