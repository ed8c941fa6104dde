package rpc

import "strings"

type Handler interface{ Call() }

var handlers = map[string]Handler{}

func Handle(method string, handler Handler) { // expect: registry
	handlers[strings.ToLower(method)] = handler
}
