// Copyright of the authors.

//go:build race // expect: build-constraint

package race

const Enabled = true
