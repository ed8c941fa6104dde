package blog

func find(caches []*Cache, key string) (*Page, error) {
	if page := caches[0].get(key); page != nil {
		return page, nil
	}
	if page := caches[1].get(key); page != nil {
		return page, nil
	}
	if page := caches[2].get(key); page != nil {
		return page, nil
	}
	return nil, errMissing
}
