package plugins

import (
	"fmt"
	"sort"
)

var (
	_ fmt.Stringer   = Name{} // expect: interface-assertion
	_ sort.Interface = &List{} // expect: interface-assertion
)

type Name struct{ text string }

func (n Name) String() string { return n.text }
