package bytespool

func (p *bufferPool) get() []byte {
	select {
	case buffer := <-p.free:
		return buffer
	default:
		return make([]byte, 4096)
	}
}
