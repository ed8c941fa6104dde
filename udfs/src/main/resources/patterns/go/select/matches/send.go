package bus

func (b *Bus) Publish(event Event) error { // expect: select
	select {
	case b.events <- event:
		return nil
	case <-b.closed:
		return ErrClosed
	}
}
