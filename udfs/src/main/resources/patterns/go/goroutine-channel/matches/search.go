package search

func Search(query string, replicas []Replica) Result { // expect: goroutine-channel
	found := make(chan Result, len(replicas))
	for _, replica := range replicas {
		go func(r Replica) {
			found <- r.Search(query)
		}(replica)
	}
	return <-found
}
