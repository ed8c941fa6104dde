package events

func (e *emitter) On(name string, callback func()) {
	e.callbacks[name] = append(e.callbacks[name], callback)
}

func (e *emitter) Off(name string) {
	delete(e.callbacks, name)
}

func (e *emitter) Emit(name string) { // expect: event-emitter
	for _, callback := range e.callbacks[name] {
		callback()
	}
}
