package chat

type hub struct {
	join, leave chan *client
	send        chan string
	clients     map[*client]bool
}

type client struct{ out chan string }

func (h *hub) run() {
	for { // expect: event-loop
		select {
		case c := <-h.join:
			h.clients[c] = true
		case c := <-h.leave:
			delete(h.clients, c)
		case text := <-h.send:
			for c := range h.clients {
				c.out <- text
			}
		}
	}
}
