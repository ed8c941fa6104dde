package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

type parseCase struct {
	text  string
	fails bool
}

func TestParse(t *testing.T) { // expect: table-driven-test
	cases := []*parseCase{
		// the shortest forms
		{text: "1"},
		{text: "(", fails: true},
	}
	parser := New()
	for _, c := range cases {
		_, err := parser.Parse(c.text)
		require.Equal(t, c.fails, err != nil)
	}
}
