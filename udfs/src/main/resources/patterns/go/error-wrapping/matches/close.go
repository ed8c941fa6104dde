package store

import "fmt"

type closer interface{ Close() error }

func shut(parts []closer) (result error) {
	for _, part := range parts {
		if err := part.Close(); err != nil {
			result = fmt.Errorf(`%w; closing: %v`, err, result) // expect: error-wrapping
		}
	}
	return result
}
