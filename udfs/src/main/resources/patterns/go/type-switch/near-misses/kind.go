package format

import "reflect"

func Kind(value any) string {
	switch reflect.TypeOf(value).Kind() {
	case reflect.String:
		return "text"
	case reflect.Int:
		return "number"
	}
	return "other"
}
