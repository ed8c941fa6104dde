package client

func wait(reply chan Reply) (Reply, error) { // expect: select
	select {
	case r := <-reply:
		return r, nil
	case <-time.After(time.Second):
		return Reply{}, ErrTimeout
	}
}
