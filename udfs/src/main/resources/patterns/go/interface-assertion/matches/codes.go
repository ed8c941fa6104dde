package codes

type Code int

func (c Code) Error() string { return "code" }

var _ error = Code(0) // expect: interface-assertion
