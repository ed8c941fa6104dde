package users

import (
	"errors"
	"fmt"
)

var ErrNotFound = errors.New("not found")

func Find(names map[int]string, id int) (string, error) {
	name, ok := names[id]
	if !ok {
		return "", fmt.Errorf("user %d: %w", id, ErrNotFound) // expect: error-wrapping
	}
	return name, nil
}
