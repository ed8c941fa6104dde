package bot

type HandlerFunc func(update Update) error

type Update struct{ Text string }

func Recovered(handler HandlerFunc) HandlerFunc { // expect: middleware
	return func(update Update) (err error) {
		defer func() { recover() }()
		return handler(update)
	}
}
