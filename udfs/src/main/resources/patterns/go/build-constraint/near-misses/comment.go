// Package build reads //go:build lines.
package build

const prefix = "//go:build "
