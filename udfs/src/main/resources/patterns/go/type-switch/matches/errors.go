package rpc

import "net"

func retryable(err error) bool {
	switch err.(type) { // expect: type-switch
	case net.Error, *net.OpError:
		return true
	}
	return false
}
