package users

import (
	"errors"
	"fmt"
)

func check(age int) error {
	if age < 0 {
		return fmt.Errorf("negative age %d", age)
	}
	if age > 150 {
		return errors.New("100%wrong")
	}
	return nil
}
