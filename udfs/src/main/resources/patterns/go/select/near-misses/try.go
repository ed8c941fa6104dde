package bus

func (b *Bus) TryPublish(event Event) bool {
	select {
	case b.events <- event:
		return true
	default:
		return false
	}
}
