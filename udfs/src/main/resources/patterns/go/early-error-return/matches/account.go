package bank

import "fmt"

func (b *Bank) Move(from, to string, cents int) (receipt string, err error) { // expect: early-error-return
	source, err := b.account(from)
	if err != nil {
		return "", fmt.Errorf("source: %w", err)
	}
	target, err := b.account(to)
	if err != nil {
		return "", fmt.Errorf("target: %w", err)
	}
	if err = source.take(cents); err != nil {
		return "", err
	}
	target.give(cents)
	return b.print(source, target, cents), nil
}
