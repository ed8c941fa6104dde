package format

import "strconv"

func Text(value any) string {
	switch v := value.(type) { // expect: type-switch
	case nil:
		return "null"
	case string:
		return v
	case int, int64:
		return "number"
	case bool:
		return strconv.FormatBool(v)
	default:
		return "?"
	}
}
