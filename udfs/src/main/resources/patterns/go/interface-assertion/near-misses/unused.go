package store

import "os"

var _ = os.Args

var _ int = compute()

func compute() int { return 1 }
