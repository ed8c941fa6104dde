package client

type dialOptions struct {
	retry struct{ limit int }
	tls   bool
}

type DialOption interface{ apply(*dialOptions) }

type optionFunc func(*dialOptions)

func (f optionFunc) apply(o *dialOptions) { f(o) }

func RetryLimit(limit int) DialOption { // expect: functional-options
	return optionFunc(func(o *dialOptions) {
		o.retry.limit = limit
	})
}
