package backup

import (
	"io"
	"os"
)

func Copy(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close() // expect: defer-release
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	defer out.Close() // expect: defer-release
	_, err = io.Copy(out, in)
	return err
}
