package text

import (
	"reflect"
	"testing"
)

func TestSplit(t *testing.T) { // expect: table-driven-test
	tests := []struct {
		name string
		in   string
		want []string
	}{
		{"empty", "", nil},
		{"two", "a,b", []string{"a", "b"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Split(tt.in); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}
