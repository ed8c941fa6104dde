package report

import "fmt"

type formatter struct{}

func (formatter) Errorf(format string, values ...any) {
	fmt.Printf(format, values...)
}

func show(f formatter, err error) {
	f.Errorf("shown: %w", err)
	fmt.Println("%w is a verb of Errorf:", err)
}
