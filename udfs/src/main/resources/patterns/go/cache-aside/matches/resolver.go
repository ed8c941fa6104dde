package dns

type resolver struct {
	known  map[string]string
	lookup func(string) (string, error)
}

func (r *resolver) Resolve(host string) (string, error) { // expect: cache-aside
	if address, ok := r.known[host]; ok {
		return address, nil
	}
	address, err := r.lookup(host)
	if err != nil {
		return "", err
	}
	r.known[host] = address
	return address, nil
}
